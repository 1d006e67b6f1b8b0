package tasks

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"

	"example.com/todo/api"
	"example.com/todo/api/gowasm"
)

type file struct {
	info api.FileInfo
	data []byte
}

// Import implements api.Tasks.
func (s *Store) Import(_ context.Context, text io.Reader, tags ...string) (int, error) {
	lines := bufio.NewScanner(text)
	var titles []string
	for lines.Scan() {
		if title := strings.TrimSpace(lines.Text()); title != "" {
			titles = append(titles, title)
		}
	}
	if err := lines.Err(); err != nil {
		return 0, err
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, title := range titles {
		s.add(api.NewTask{Title: title, Tags: tags})
	}
	return len(titles), nil
}

// Attach implements api.Tasks.
func (s *Store) Attach(_ context.Context, id int64, in api.Attachment) (infos []api.FileInfo, err error) {
	infos = []api.FileInfo{}
	for _, one := range in.Files {
		data, err := io.ReadAll(one.Body)
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(data)
		info := api.FileInfo{Name: one.Name, Type: one.ContentType, Size: int64(len(data)), Sum: hex.EncodeToString(sum[:])}
		err = s.with(id, func(found *entry) error {
			found.files[one.Name] = file{info, data}
			return nil
		})
		if err != nil {
			return nil, err
		}
		infos = append(infos, info)
	}
	return infos, nil
}

// File implements api.Tasks.
func (s *Store) File(ctx context.Context, name string) (io.ReadCloser, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, one := range s.tasks {
		if found, ok := one.files[name]; ok {
			gowasm.ResponseHeader(ctx).Set("Content-Type", found.info.Type)
			return io.NopCloser(bytes.NewReader(found.data)), nil
		}
	}
	return nil, &api.NotFound{What: "file", ID: name}
}

// Login implements api.Tasks.
func (s *Store) Login(ctx context.Context, in api.Login) (api.Session, error) {
	if in.User == "" || in.Password != "open sesame" {
		return api.Session{}, &api.Refused{Reason: "no such user, or another password"}
	}
	session := api.Session{Token: rand.Text(), User: in.User}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.sessions[session.Token] = session.User
	cookie := "session=" + session.Token + "; Path=/; HttpOnly; SameSite=Lax"
	if in.Remember {
		cookie += "; Max-Age=86400"
	}
	gowasm.ResponseHeader(ctx).Set("Set-Cookie", cookie)
	return session, nil
}

// Me implements api.Tasks.
func (s *Store) Me(_ context.Context, session, token *string) (string, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, one := range []*string{token, session} {
		if one != nil {
			return s.sessions[*one], nil
		}
	}
	return "", nil
}
