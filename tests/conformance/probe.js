// Answers what tests/conformance/probes.py asks, in any global: a page, a worker, a worklet.
//
// probe(interfaces, names) gives for each interface {name, there, members: {key: answer}}. An answer is "present",
// "absent", "unprobed: why", or "wrong: how it differs from the WebIDL". A second list are remarks that are no faults.

(function (root) {
  "use strict";

  const exposed = (list, names) => list.some((name) => name === "*" || names.includes(name));

  const attempt = (make) => {
    try {
      return make() ?? null;
    } catch {
      return null;
    }
  };

  /** Objects by whose prototype an interface is known that has no object, and which own what is unforgeable. */
  function instances() {
    const made = new Map();
    const add = (name, make) => {
      const object = attempt(make);
      if (object) made.set(name, object);
    };
    add("Event", () => new Event("x"));
    const canvas = () => (root.document ? document.createElement("canvas") : new OffscreenCanvas(1, 1));
    for (const gl of ["webgl2", "webgl"].map((kind) => attempt(() => canvas().getContext(kind)))) {
      for (const name of gl?.getSupportedExtensions() ?? []) add(name, () => gl.getExtension(name));
    }
    if (!root.document) return made;
    add("Window", () => window);
    add("Location", () => location);
    add("Document", () => document);
    add("CSSStyleProperties", () => document.createElement("p").style);
    return made;
  }

  /** The nearest property descriptor along the prototypes, and whether it is the object's own. */
  function find(object, key) {
    for (let holder = object; holder; holder = Object.getPrototypeOf(holder)) {
      const descriptor = Object.getOwnPropertyDescriptor(holder, key);
      if (descriptor) return { descriptor, own: holder === object };
    }
    return null;
  }

  function judge(member, found, onInstance, note) {
    const { descriptor, own } = found;
    if (!own) note(`${member.key} is inherited`);
    switch (member.kind) {
      case "attribute": {
        if (!descriptor.get) {
          // Named properties of a live object are data properties: style.color.
          if (onInstance && "value" in descriptor) return "present";
          return typeof descriptor.value === "function" ? "wrong: an operation" : "wrong: a data property";
        }
        if (member.writable && !descriptor.set) return "wrong: has no setter";
        if (!member.writable && descriptor.set) return "wrong: has a setter";
        return "present";
      }
      case "operation":
      case "stringifier":
        if (descriptor.get) return "wrong: an attribute";
        if (typeof descriptor.value !== "function") return "wrong: not a function";
        if (descriptor.value.length !== member.length) note(`${member.key} has length ${descriptor.value.length}, not ${member.length}`);
        return "present";
      case "const": {
        if (!("value" in descriptor)) return "wrong: an attribute";
        const { value } = descriptor;
        const expected = typeof value === "boolean" ? member.value === "true" : Number(member.value);
        return Object.is(value, expected) || value === expected ? "present" : `wrong: is ${value}, not ${member.value}`;
      }
    }
    return `unprobed: ${member.kind}`;
  }

  const ILLEGAL = /illegal constructor|is not a constructor/i;

  /** Whether an interface object can be called with new. What a constructor without arguments makes is thrown away. */
  function constructible(object) {
    try {
      new object();
      return true;
    } catch (error) {
      return !ILLEGAL.test(String(error?.message));
    }
  }

  function iterates(prototype, name) {
    const methods = {
      iterable: [Symbol.iterator],
      async_iterable: [Symbol.asyncIterator],
      maplike: [Symbol.iterator, "size", "get", "has", "entries", "keys", "values", "forEach"],
      setlike: [Symbol.iterator, "size", "has", "entries", "keys", "values", "forEach"],
    }[name];
    const missing = methods.filter((method) => !(method in prototype));
    if (missing.length === methods.length) return "absent";
    return missing.length ? `wrong: lacks ${missing.map(String).join(", ")}` : "present";
  }

  function examine(target, member, note) {
    const { object, prototype, instance, global } = target;
    switch (member.kind) {
      case "constructor":
        if (!object) return "unprobed: no interface object";
        if (!constructible(object)) return "absent";
        if (object.length !== member.length) note(`${member.key} has length ${object.length}, not ${member.length}`);
        return "present";
      case "factory":
        if (!(member.name in root)) return "absent";
        return typeof root[member.name] === "function" ? "present" : "wrong: not a function";
      case "iteration":
        return prototype ? iterates(prototype, member.name) : "unprobed: no prototype";
      case "special":
        return "unprobed: needs an object";
    }
    const places = [];
    if (member.static === true) places.push(object);
    else if (member.kind === "const") places.push(...[object, prototype].filter(Boolean));
    else if (member.unforgeable) places.push(instance);
    else if (global) places.push(root);
    else places.push(prototype ?? instance);
    if (member.static === "both") places.push(object);
    if (places.length === 0) return "unprobed: no object to look at";
    for (const place of places) {
      if (!place) return "unprobed: no object to look at";
      let found = find(place, member.name);
      let onInstance = place === instance;
      if (!found && instance && !onInstance) {
        found = find(instance, member.name);
        onInstance = true;
      }
      if (!found) {
        const other = place === object ? prototype : object;
        if (other && Object.hasOwn(other, member.name) && member.kind !== "const")
          return `wrong: ${place === object ? "is not static" : "is static"}`;
        return "absent";
      }
      const answer = judge(member, found, onInstance, note);
      if (answer !== "present") return answer;
    }
    return "present";
  }

  root.probe = function (interfaces, names) {
    const objects = instances();
    const notes = [];
    const note = (text) => notes.push(text);
    const answers = interfaces.map((item) => {
      const members = {};
      const result = { name: item.name, there: false, wrong: "", members };
      const object = item.path.reduce((holder, name) => (holder == null ? holder : holder[name]), root);
      const instance = objects.get(item.name) ?? null;
      if (item.noObject && object !== undefined) result.wrong = "has an interface object";
      if (!item.noObject && object !== undefined && object !== null) {
        result.there = true;
        const wanted = item.kind === "namespace" ? "object" : "function";
        if (typeof object !== wanted) result.wrong = `is of type ${typeof object}`;
      }
      const usable = result.there && !result.wrong;
      let prototype = null;
      if (usable && item.kind === "interface") prototype = object.prototype ?? null;
      if (!usable && instance) prototype = Object.getPrototypeOf(instance);
      const target = {
        object: usable ? object : null,
        prototype,
        instance: item.kind === "namespace" && usable ? object : instance,
        global: item.global && usable && attempt(() => root instanceof object),
      };
      const constructors = item.members.some((member) => member.kind === "constructor");
      if (usable && prototype && !constructors && constructible(object)) result.wrong = "can be constructed";
      for (const member of item.members) {
        if (!exposed(member.exposed, names)) continue;
        if (member.secure && root.isSecureContext === false) members[member.key] = "unprobed: not a secure context";
        else if (!usable && !instance) members[member.key] = item.noObject ? "unprobed: no interface object" : "absent";
        else members[member.key] = examine(target, member, note);
      }
      for (const alias of root.window === root ? item.aliases : []) {
        if (usable && alias in root && root[alias] !== object) result.wrong = `is not ${alias}`;
      }
      return result;
    });
    return { answers, notes };
  };
})(globalThis);
