package a

const A = "\q"
const B = 'ab'
const C = ''
const D = "\xZZ"
const E = "\ud800"
const F = 08
const G = 0b12
const H = 1__0
