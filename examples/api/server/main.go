// Command server serves the list of tasks, and the files of a folder beside it.
package main

import (
	"context"
	"errors"
	"flag"
	"log"
	"net"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"example.com/todo/api"
	"example.com/todo/api/gowasm"
	"example.com/todo/tasks"
)

func main() {
	address := flag.String("addr", "127.0.0.1:8080", "where to listen")
	folder := flag.String("dir", "web", "the folder of the page")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	store := tasks.New()
	mux := http.NewServeMux()
	mux.Handle("/api/", api.TasksHandler(store, gowasm.WithAuth(store.Check), gowasm.WithShutdown(ctx)))
	mux.Handle("/", http.FileServer(http.Dir(*folder)))

	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan struct{})
	go func() {
		<-ctx.Done()
		_ = server.Shutdown(context.Background()) // what is being answered may end
		close(ended)
	}()
	log.Printf("the tasks are at http://%s", listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
	<-ended
}
