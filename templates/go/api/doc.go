// Package gowasm is what generated clients and servers of APIs stand on: one source for js/wasm and all other builds.
// In js builds it needs neither net/http nor reflect, and sends requests by fetch.
//
// On the wire it is plain HTTP. What HTTP leaves open:
//
//   - An error answer that is not one of the declared types is {"error":"text"}.
//   - What a cookie may not hold is escaped as in a URL. Items of a header that is a list are quoted where they must be.
//   - A browser sends no header with a WebSocket. Credentials are among the protocols, as gowasm.auth. and the base64url
//     of the value of Authorization or of "Header: value", beside the protocol gowasm; other headers are in the query.
//   - A stream of server-sent events that fails ends with an event named "error", whose data is that of an error
//     answer with its status before it: {"status":500,"error":"text"}, or {"status":404,"error":"text","value":{...}}
//     where it is of a declared type, whose JSON is the value. A stream that is complete ends with the response.
//   - A stream of NDJSON that fails ends with a line of the byte 0x1E and the same JSON.
//   - A WebSocket carries one JSON text a message. An empty message says that the sequence of its sender is complete;
//     the other side may go on. A server whose sequence is complete closes with 1000; one that fails sends a message of
//     the byte 0x1E and the same JSON, and closes with 1011.
package gowasm
