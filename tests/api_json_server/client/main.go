// Command client talks to the json-server whose address it is given, and prints what it hears.
package main

import (
	"context"
	"errors"
	"os"
	"strconv"
	"time"

	"example.com/todo/posts"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	client := posts.NewPostsClient(os.Args[1])

	for i, author := range []string{"Ada", "Grace", "Ada", "Ada"} {
		made, err := client.Create(ctx, posts.Post{Title: "Nr. " + strconv.Itoa(i) + ": größer", Author: author, Stars: float64(i) / 2})
		say("made", made, err)
	}
	ada := "Ada"
	for page := range 3 {
		list, err := client.List(ctx, &ada, "stars", "desc", page+1, 2)
		say("page "+strconv.Itoa(page+1)+" has "+strconv.Itoa(len(list)), posts.Post{}, err)
		for _, post := range list {
			say("listed", post, nil)
		}
	}
	post, err := client.Retitle(ctx, 2, posts.Retitled{Title: "Other"})
	say("retitled", post, err)
	_, err = client.Delete(ctx, 2)
	say("deleted", posts.Post{}, err)
	post, err = client.Get(ctx, 2)
	say("got", post, err)
	post, err = client.Get(ctx, 1)
	say("got", post, err)
}

func say(what string, post posts.Post, err error) {
	if missing, ok := errors.AsType[*posts.Missing](err); ok {
		what += " nothing: " + missing.Error()
	} else if err != nil {
		what += " failed: " + err.Error()
	} else if post.ID != 0 {
		id, stars := strconv.FormatInt(post.ID, 10), strconv.FormatFloat(post.Stars, 'g', -1, 64)
		what += " " + id + " " + post.Title + " " + post.Author + " " + stars
	}
	_, _ = os.Stdout.WriteString(what + "\n")
}
