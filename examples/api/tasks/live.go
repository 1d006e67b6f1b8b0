package tasks

import (
	"context"
	"iter"
	"strconv"

	"example.com/todo/api"
	"example.com/todo/api/gowasm"
)

// tell notes an event and wakes up who watches.
func (s *Store) tell(kind string, task api.Task) {
	s.events = append(s.events, api.Event{Number: int64(len(s.events) + 1), Kind: kind, Task: task})
	close(s.changed)
	s.changed = make(chan struct{})
}

// behind are the events behind a number, and what is closed when there are more.
func (s *Store) behind(number int64) ([]api.Event, <-chan struct{}) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.events[max(0, min(int(number), len(s.events))):], s.changed
}

// Watch implements api.Tasks.
func (s *Store) Watch(ctx context.Context, since *int64) iter.Seq2[api.Event, error] {
	return func(yield func(api.Event, error) bool) {
		seen, err := strconv.ParseInt(gowasm.LastEventID(ctx), 10, 64)
		if err != nil && since != nil {
			seen = *since
		} else if err != nil {
			events, _ := s.behind(0)
			seen = int64(len(events))
		}
		for {
			events, more := s.behind(seen)
			for _, event := range events {
				if !yield(event, nil) {
					return
				}
				seen = event.Number
			}
			select {
			case <-more:
			case <-ctx.Done():
				return
			}
		}
	}
}

// Talk implements api.Tasks.
func (s *Store) Talk(ctx context.Context, id int64, name string, send iter.Seq[api.Said]) iter.Seq2[api.Said, error] {
	return func(yield func(api.Said, error) bool) {
		heard := make(chan api.Said, 16)
		var one *entry
		err := s.with(id, func(found *entry) error {
			one = found
			one.talk[heard] = struct{}{}
			return nil
		})
		if err != nil {
			yield(api.Said{}, err)
			return
		}
		defer func() {
			s.mutex.Lock()
			defer s.mutex.Unlock()
			delete(one.talk, heard)
		}()
		silent := make(chan struct{})
		go func() {
			defer close(silent)
			for said := range send {
				s.say(ctx, one, api.Said{Who: name, Text: said.Text})
			}
		}()
		for {
			select {
			case said := <-heard:
				if !yield(said, nil) {
					return
				}
			case <-silent:
				for len(heard) > 0 && yield(<-heard, nil) { // what was said before
				}
				return
			case <-ctx.Done():
				return
			}
		}
	}
}

// say tells all who talk about a task, and waits for those who are slow.
func (s *Store) say(ctx context.Context, one *entry, said api.Said) {
	s.mutex.Lock()
	all := make([]chan api.Said, 0, len(one.talk))
	for heard := range one.talk {
		all = append(all, heard)
	}
	s.mutex.Unlock()
	for _, heard := range all {
		select {
		case heard <- said:
		case <-ctx.Done():
			return
		}
	}
}
