package main

func idle() {}
