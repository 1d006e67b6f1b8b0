// Package tasks is the list of tasks, in memory.
package tasks

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strconv"
	"sync"

	"example.com/todo/api"
	"example.com/todo/api/gowasm"
)

// Store implements api.Tasks. It may be used by many goroutines at once.
type Store struct {
	mutex    sync.Mutex
	last     int64
	tasks    []*entry
	made     map[string]int64 // by key of idempotency, which task was made
	events   []api.Event
	changed  chan struct{} // closed and made anew with each event
	sessions map[string]string
}

type entry struct {
	task  api.Task
	note  []byte
	files map[string]file
	talk  map[chan api.Said]struct{}
}

var _ api.Tasks = (*Store)(nil)

// New is an empty list.
func New() *Store {
	return &Store{made: map[string]int64{}, changed: make(chan struct{}), sessions: map[string]string{}}
}

type userKey struct{}

// Check is for gowasm.WithAuth: the token of a session, or "secret" for the first who comes.
func (s *Store) Check(ctx context.Context, credentials gowasm.Credentials) (context.Context, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	user, known := s.sessions[credentials.Token]
	if !known && credentials.Token == "secret" {
		user, known = "root", true
	}
	if !known {
		return nil, errors.New("no such session")
	}
	return context.WithValue(ctx, userKey{}, user), nil
}

const longestPage = 50

// List implements api.Tasks.
func (s *Store) List(_ context.Context, filter api.Filter, cursor string) (api.Page, error) {
	limit := filter.Limit
	if limit <= 0 || limit > longestPage {
		limit = longestPage
	}
	var after int64
	if cursor != "" {
		var err error
		if after, err = strconv.ParseInt(cursor, 36, 64); err != nil {
			return api.Page{}, gowasm.Fail(400, "query parameter 'cursor': '"+cursor+"' came with no page")
		}
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	page := api.Page{Items: []api.Task{}}
	for _, one := range s.tasks {
		if one.task.ID <= after || !matches(one.task, filter) {
			continue
		}
		if len(page.Items) == limit {
			page.Next = strconv.FormatInt(page.Items[limit-1].ID, 36)
			break
		}
		page.Items = append(page.Items, one.task)
	}
	return page, nil
}

func matches(task api.Task, filter api.Filter) bool {
	if filter.State != "" && task.State != filter.State {
		return false
	}
	if !filter.Due.IsZero() && (task.Due == nil || !task.Due.Before(filter.Due)) {
		return false
	}
	for _, tag := range filter.Tags {
		if !slices.Contains(task.Tags, tag) {
			return false
		}
	}
	return true
}

// All implements api.Tasks.
func (s *Store) All(context.Context) ([]api.Task, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	all := make([]api.Task, len(s.tasks))
	for i, one := range s.tasks {
		all[i] = one.task
	}
	return all, nil
}

// Create implements api.Tasks. The same key makes a task once.
func (s *Store) Create(ctx context.Context, in api.NewTask) (api.Task, error) {
	if err := check(in); err != nil {
		return api.Task{}, err
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	key := gowasm.IdempotencyKey(ctx)
	if id, known := s.made[key]; known && key != "" {
		if one := s.find(id); one != nil {
			return one.task, nil
		}
	}
	one := s.add(in)
	s.made[key] = one.task.ID
	gowasm.ResponseHeader(ctx).Set("Location", "/api/tasks/"+strconv.FormatInt(one.task.ID, 10))
	return one.task, nil
}

func check(in api.NewTask) error {
	fields := map[string]string{}
	if in.Title == "" {
		fields["title"] = "is empty"
	}
	if !slices.Contains([]api.State{"", api.Open, api.Done}, in.State) {
		fields["state"] = "is neither open nor done"
	}
	if len(fields) > 0 {
		return api.Invalid{Fields: fields}
	}
	return nil
}

func (s *Store) add(in api.NewTask) *entry {
	s.last++
	one := &entry{
		task:  api.Task{ID: s.last},
		files: map[string]file{},
		talk:  map[chan api.Said]struct{}{},
	}
	one.set(in)
	s.tasks = append(s.tasks, one)
	s.tell("created", one.task)
	return one
}

func (e *entry) set(in api.NewTask) {
	version, _ := strconv.Atoi(e.task.Version) // "" is 0
	e.task = api.Task{
		ID: e.task.ID, Version: strconv.Itoa(version + 1), Title: in.Title, State: in.State, Due: in.Due,
		Tags: in.Tags, Extra: in.Extra,
	}
	if e.task.State == "" {
		e.task.State = api.Open
	}
	if e.task.Tags == nil {
		e.task.Tags = []string{}
	}
}

func (s *Store) find(id int64) *entry {
	at := slices.IndexFunc(s.tasks, func(one *entry) bool { return one.task.ID == id })
	if at < 0 {
		return nil
	}
	return s.tasks[at]
}

// with calls a function with a task, while nobody else does anything.
func (s *Store) with(id int64, do func(*entry) error) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if one := s.find(id); one != nil {
		return do(one)
	}
	return &api.NotFound{What: "task", ID: strconv.FormatInt(id, 10)}
}

// Get implements api.Tasks.
func (s *Store) Get(_ context.Context, id int64) (task api.Task, err error) {
	err = s.with(id, func(one *entry) error {
		task = one.task
		return nil
	})
	return task, err
}

// Update implements api.Tasks.
func (s *Store) Update(_ context.Context, id int64, version string, in api.NewTask) (task api.Task, err error) {
	if err := check(in); err != nil {
		return task, err
	}
	err = s.with(id, func(one *entry) error {
		if version != one.task.Version {
			return &api.Changed{Now: one.task}
		}
		one.set(in)
		task = one.task
		s.tell("changed", task)
		return nil
	})
	return task, err
}

// Delete implements api.Tasks.
func (s *Store) Delete(_ context.Context, id int64) error {
	return s.with(id, func(one *entry) error {
		s.tasks = slices.DeleteFunc(s.tasks, func(other *entry) bool { return other == one })
		s.tell("deleted", one.task)
		return nil
	})
}

// Note implements api.Tasks.
func (s *Store) Note(ctx context.Context, id int64) (note []byte, err error) {
	gowasm.ResponseHeader(ctx).Set("Content-Type", "text/plain; charset=utf-8")
	err = s.with(id, func(one *entry) error {
		note = one.note
		return nil
	})
	return note, err
}

// SetNote implements api.Tasks.
func (s *Store) SetNote(_ context.Context, id int64, note []byte) error {
	return s.with(id, func(one *entry) error {
		one.note = note
		return nil
	})
}

// Export implements api.Tasks.
func (s *Store) Export(_ context.Context, count int) iter.Seq2[api.Task, error] {
	return func(yield func(api.Task, error) bool) {
		tasks, _ := s.All(context.Background())
		for i := range count {
			if len(tasks) == 0 {
				yield(api.Task{}, gowasm.Fail(404, "there are no tasks"))
				return
			}
			if !yield(tasks[i%len(tasks)], nil) {
				return
			}
		}
	}
}
