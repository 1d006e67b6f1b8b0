module example.com/todo

go 1.26.0

require (
	github.com/coder/websocket v1.8.15
	github.com/mccutchen/go-httpbin/v2 v2.26.0
)
