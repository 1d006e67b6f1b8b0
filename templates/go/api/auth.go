package gowasm

import (
	"context"
)

// TokenSource gives the tokens of `auth=bearer`. refused is the token that the server answered with 401, or "" when
// none has been asked for yet: a source that has another one meanwhile returns that. It is called once at a time.
type TokenSource func(ctx context.Context, refused string) (string, error)

// A credential is what a scheme puts into a field of the header.
type credential struct {
	scheme string // as the interface names it: bearer, basic, apikey:X-Header
	header string
	value  string
	source func(ctx context.Context, refused string) (string, error)
}

// WithBearer sends a token with the methods that take one.
func WithBearer(token string) Option {
	return withCredential(&credential{scheme: "bearer", header: "Authorization", value: "Bearer " + token})
}

// WithBasic sends a name and a password with the methods that take them.
func WithBasic(user, password string) Option {
	value := "Basic " + string(appendBase64(nil, []byte(user+":"+password)))
	return withCredential(&credential{scheme: "basic", header: "Authorization", value: value})
}

// WithAPIKey sends a key in a field of the header with the methods that take one there.
func WithAPIKey(header, key string) Option {
	return withCredential(&credential{scheme: "apikey:" + header, header: header, value: key})
}

// WithTokenSource asks for a token when the first one is needed, and again when the server refuses it.
func WithTokenSource(source TokenSource) Option {
	return withCredential(&credential{scheme: "bearer", header: "Authorization", source: newTokens(source).get})
}

// withCredential adds one, in place of one of the same scheme.
func withCredential(c *credential) Option {
	c.scheme = lower(c.scheme)
	return func(s *settings) { s.addCredential(c) }
}

func (s *settings) addCredential(c *credential) {
	auth, n := make([]*credential, len(s.auth)+1), 0
	for _, other := range s.auth {
		if other.scheme != c.scheme {
			auth[n] = other
			n++
		}
	}
	auth[n] = c
	s.auth, s.authorized, s.sender = auth[:n+1], (*Call).authorized, new(sender)
}

// credentialFor is the first of those that the method takes: where it names none, any will do.
func (s *settings) credentialFor(m *Method) *credential {
	if m.NoAuth {
		return nil
	}
	for _, it := range s.auth {
		if len(m.Auth) == 0 {
			return it
		}
		for _, scheme := range m.Auth {
			if lower(scheme) == it.scheme {
				return it
			}
		}
	}
	return nil
}

// apply sets the field, and gives the token that it is made of, which is not the one that was refused.
func (c *credential) apply(ctx context.Context, header Header, refused string) (token string, err error) {
	value := c.value
	if c.source != nil {
		if token, err = c.source(ctx, refused); err != nil {
			return "", err
		}
		value = "Bearer " + token
	}
	header.Set(c.header, value)
	return token, nil
}

// tokens keeps the token of a source. Calls that need a new one at the same time wait for one answer.
type tokens struct {
	source TokenSource
	busy   chan struct{} // a lock that ctx can stop waiting for
	token  string
}

func newTokens(source TokenSource) *tokens {
	return &tokens{source: source, busy: make(chan struct{}, 1)}
}

// get is the token, which is not the one that was refused.
func (t *tokens) get(ctx context.Context, refused string) (string, error) {
	select {
	case t.busy <- struct{}{}:
		defer func() { <-t.busy }()
	case <-ctx.Done():
		return "", ended(ctx)
	}
	if t.token != "" && t.token != refused {
		return t.token, nil
	}
	token, err := t.source(ctx, refused)
	if err == nil {
		t.token = token
	}
	return token, err
}
