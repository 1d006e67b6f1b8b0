//go:build js && wasm

// Package ours is measured: the generated client.
package ours

import (
	"context"

	"example.com/todo/api"
)

// New is a client of the server that the page comes from.
func New() *Client { return &Client{api.NewTasksClient("", api.WithBearer("secret"))} }

// Client is a drive.Client.
type Client struct{ tasks *api.TasksClient }

var (
	ctx     = context.Background()
	example = api.NewTask{Title: "Buy milk & bread", Tags: []string{"shop", "today"}, Extra: map[string]string{"where": "at the corner"}}
)

// Tour calls ten methods, and leaves a task behind.
func (c *Client) Tour() (int64, error) {
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

// Get reads a task.
func (c *Client) Get(id int64) error {
	_, err := c.tasks.Get(ctx, id)
	return err
}

// List reads a page of tasks.
func (c *Client) List() (int, error) {
	page, err := c.tasks.List(ctx, api.Filter{}, "")
	return len(page.Items), err
}

// Create adds a task.
func (c *Client) Create() error {
	_, err := c.tasks.Create(ctx, example)
	return err
}
