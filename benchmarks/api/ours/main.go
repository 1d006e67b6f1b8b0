//go:build js && wasm

// Command ours is measured: the generated client.
package main

import (
	"context"

	"example.com/todo/api"
	"example.com/todo/drive"
)

func main() {
	drive.Run("ours", &client{api.NewTasksClient("", api.WithBearer("secret"))})
}

type client struct{ tasks *api.TasksClient }

var (
	ctx     = context.Background()
	example = api.NewTask{Title: "Buy milk & bread", Tags: []string{"shop", "today"}, Extra: map[string]string{"where": "at the corner"}}
)

func (c *client) Tour() (int64, error) {
	if _, err := c.tasks.Login(ctx, api.Login{User: "me", Password: "open sesame"}); err != nil {
		return 0, err
	}
	if _, err := c.tasks.Me(ctx, nil, nil); err != nil {
		return 0, err
	}
	made, err := c.tasks.Create(ctx, example)
	if err != nil {
		return 0, err
	}
	if err := c.tasks.Delete(ctx, made.ID); err != nil {
		return 0, err
	}
	if made, err = c.tasks.Create(ctx, example); err != nil {
		return 0, err
	}
	if _, err := c.tasks.Update(ctx, made.ID, made.Version, example); err != nil {
		return 0, err
	}
	if err := c.tasks.SetNote(ctx, made.ID, []byte("a note")); err != nil {
		return 0, err
	}
	if _, err := c.tasks.Note(ctx, made.ID); err != nil {
		return 0, err
	}
	if _, err := c.tasks.All(ctx); err != nil {
		return 0, err
	}
	if _, err := c.List(); err != nil {
		return 0, err
	}
	return made.ID, c.Get(made.ID)
}

func (c *client) Get(id int64) error {
	_, err := c.tasks.Get(ctx, id)
	return err
}

func (c *client) List() (int, error) {
	page, err := c.tasks.List(ctx, api.Filter{}, "")
	return len(page.Items), err
}

func (c *client) Create() error {
	_, err := c.tasks.Create(ctx, example)
	return err
}
