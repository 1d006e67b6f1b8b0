//go:build js && wasm

// Package nethttp is measured: a client as it is written by hand, over net/http and encoding/json.
package nethttp

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"syscall/js"
	"time"
)

// New is a client of the server that the page comes from.
func New() *Client { return &Client{js.Global().Get("location").Get("origin").String()} }

// Client is a drive.Client.
type Client struct{ base string }

type task struct {
	ID      int64             `json:"id"`
	Version string            `json:"version"`
	Title   string            `json:"title"`
	State   string            `json:"state"`
	Due     *time.Time        `json:"due,omitempty"`
	Tags    []string          `json:"tags"`
	Extra   map[string]string `json:"extra,omitempty"`
}

type newTask struct {
	Title string            `json:"title"`
	Tags  []string          `json:"tags,omitempty"`
	Extra map[string]string `json:"extra,omitempty"`
}

type taskPage struct {
	Items []task `json:"items"`
	Next  string `json:"next,omitempty"`
}

var (
	ctx     = context.Background()
	example = newTask{Title: "Buy milk & bread", Tags: []string{"shop", "today"}, Extra: map[string]string{"where": "at the corner"}}
)

// send sends a request with an optional body of a type, and reads JSON into result unless that is nil.
func (c *Client) send(verb, path, contentType string, body io.Reader, version string, result any) error {
	request, err := http.NewRequestWithContext(ctx, verb, c.base+path, body)
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer secret")
	if body != nil {
		request.Header.Set("Content-Type", contentType)
	}
	if version != "" {
		request.Header.Set("If-Match", version)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode >= 300 {
		return errors.New(response.Status)
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(data, result)
}

func (c *Client) json(verb, path string, in any, version string, result any) error {
	data, err := json.Marshal(in)
	if err != nil {
		return err
	}
	return c.send(verb, path, "application/json", bytes.NewReader(data), version, result)
}

// Tour calls ten methods, and leaves a task behind.
func (c *Client) Tour() (int64, error) {
	form := url.Values{"user": {"me"}, "password": {"open sesame"}}
	var session struct {
		Token string `json:"token"`
		User  string `json:"user"`
	}
	if err := c.send("POST", "/api/session", "application/x-www-form-urlencoded", strings.NewReader(form.Encode()), "", &session); err != nil {
		return 0, err
	}
	var name string
	if err := c.send("GET", "/api/session", "", nil, "", &name); err != nil {
		return 0, err
	}
	var made task
	if err := c.json("POST", "/api/tasks", example, "", &made); err != nil {
		return 0, err
	}
	if err := c.send("DELETE", path(made.ID, ""), "", nil, "", nil); err != nil {
		return 0, err
	}
	if err := c.json("POST", "/api/tasks", example, "", &made); err != nil {
		return 0, err
	}
	if err := c.json("PUT", path(made.ID, ""), example, made.Version, &made); err != nil {
		return 0, err
	}
	if err := c.send("PUT", path(made.ID, "/note"), "application/octet-stream", strings.NewReader("a note"), "", nil); err != nil {
		return 0, err
	}
	if err := c.send("GET", path(made.ID, "/note"), "", nil, "", nil); err != nil {
		return 0, err
	}
	var all []task
	if err := c.send("GET", "/api/all", "", nil, "", &all); err != nil {
		return 0, err
	}
	if _, err := c.List(); err != nil {
		return 0, err
	}
	return made.ID, c.Get(made.ID)
}

func path(id int64, rest string) string { return "/api/tasks/" + strconv.FormatInt(id, 10) + rest }

// Get reads a task.
func (c *Client) Get(id int64) error {
	var got task
	return c.send("GET", path(id, ""), "", nil, "", &got)
}

// List reads a page of tasks.
func (c *Client) List() (int, error) {
	var page taskPage
	err := c.send("GET", "/api/tasks", "", nil, "", &page)
	return len(page.Items), err
}

// Create adds a task.
func (c *Client) Create() error {
	var made task
	return c.json("POST", "/api/tasks", example, "", &made)
}
