//go:build !js

package gowasm

import (
	"context"
	"encoding/base64"
	"errors"
	"net/http"
	"slices"
	"strings"
)

// Credentials say who a client is.
type Credentials struct {
	// Kind is bearer, basic or apikey.
	Kind string
	// Token is that of bearer, or the key.
	Token string
	// Header is that in which the key came.
	Header string
	// User and Password are those of basic.
	User, Password string
}

// ErrForbidden is what the function of [WithAuth] returns for clients who are known, and may not do this: 403.
var ErrForbidden = errors.New("forbidden")

// WithAuth checks the credentials of methods that ask for some. Its context is that of the implementation, and may tell
// it who the client is. An error that the method does not declare is answered with 401, [ErrForbidden] with 403, one of
// [Fail] as it says; clients without credentials get 401 unasked.
func WithAuth(check func(ctx context.Context, credentials Credentials) (context.Context, error)) HandlerOption {
	return func(s *Server) { s.check = check }
}

func (c *Exchange) authenticate() error {
	if len(c.route.Auth) == 0 {
		return nil
	}
	for _, way := range c.route.Auth {
		credentials, ok := c.credentials(way)
		if !ok {
			continue
		}
		ctx, err := c.server.check(c.ctx, credentials)
		if err == nil {
			c.ctx = ctx
			return nil
		}
		return c.denied(err)
	}
	return c.denied(nil)
}

// denied leaves those errors alone that say themselves what the answer is.
func (c *Exchange) denied(err error) error {
	for _, rule := range c.route.Errors {
		if _, found := rule(err); found {
			return err
		}
	}
	if errors.As(err, new(*Failure)) {
		return err
	}
	if errors.Is(err, ErrForbidden) {
		return Fail(http.StatusForbidden, http.StatusText(http.StatusForbidden))
	}
	for _, way := range c.route.Auth {
		switch way {
		case "bearer":
			c.writer.Header().Add("WWW-Authenticate", "Bearer")
		case "basic":
			c.writer.Header().Add("WWW-Authenticate", `Basic realm="api", charset="UTF-8"`)
		}
	}
	return Fail(http.StatusUnauthorized, http.StatusText(http.StatusUnauthorized))
}

func (c *Exchange) credentials(way string) (Credentials, bool) {
	if header, found := strings.CutPrefix(way, "apikey:"); found {
		key := c.secret(header)
		return Credentials{Kind: "apikey", Token: key, Header: header}, key != ""
	}
	scheme, rest, _ := strings.Cut(c.secret("Authorization"), " ")
	if !strings.EqualFold(scheme, way) || rest == "" {
		return Credentials{}, false
	}
	if way == "bearer" {
		return Credentials{Kind: way, Token: strings.TrimSpace(rest)}, true
	}
	pair, err := base64.StdEncoding.DecodeString(strings.TrimSpace(rest))
	user, password, found := strings.Cut(string(pair), ":")
	return Credentials{Kind: way, User: user, Password: password}, err == nil && found
}

// secret is a header; or, as a browser sends none with a WebSocket, what stands for it among the protocols:
// gowasm.auth. and the base64url of the value of Authorization, or of "Header: value".
func (c *Exchange) secret(header string) string {
	if value := c.request.Header.Get(header); value != "" {
		return value
	}
	for _, protocol := range protocols(c.request) {
		encoded, found := strings.CutPrefix(protocol, "gowasm.auth.")
		if !found {
			continue
		}
		text, err := base64.RawURLEncoding.DecodeString(encoded)
		if err != nil {
			continue
		}
		if header == "Authorization" {
			if scheme, _, _ := strings.Cut(string(text), " "); slices.Contains([]string{"bearer", "basic"}, strings.ToLower(scheme)) {
				return string(text)
			}
		}
		if name, value, found := strings.Cut(string(text), ": "); found && strings.EqualFold(name, header) {
			return value
		}
	}
	return ""
}

// protocols are those that a WebSocket is offered.
func protocols(r *http.Request) []string {
	var found []string
	for _, line := range r.Header.Values("Sec-WebSocket-Protocol") {
		for protocol := range strings.SplitSeq(line, ",") {
			found = append(found, strings.TrimSpace(protocol))
		}
	}
	return found
}
