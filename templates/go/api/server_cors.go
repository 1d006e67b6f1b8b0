//go:build !js

package gowasm

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// WithCORS lets pages of other origins call the service, as https://fetch.spec.whatwg.org/#http-cors-protocol says. An
// origin is https://example.org, without a slash at its end; * is every origin, but without cookies and credentials that
// the browser keeps.
func WithCORS(origins ...string) HandlerOption {
	return func(s *Server) { s.origins = append(s.origins, origins...) }
}

// crossOrigin says what pages may do, and answers preflights.
func (s *Server) crossOrigin(w http.ResponseWriter, r *http.Request) (answered bool) {
	if len(s.origins) == 0 {
		return false
	}
	header := w.Header()
	header.Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	method := r.Header.Get("Access-Control-Request-Method")
	preflight := r.Method == http.MethodOptions && method != "" && origin != ""
	switch {
	case origin != "" && slices.Contains(s.origins, origin):
		header.Set("Access-Control-Allow-Origin", origin)
		header.Set("Access-Control-Allow-Credentials", "true")
	case origin != "" && slices.Contains(s.origins, "*"):
		header.Set("Access-Control-Allow-Origin", "*")
	default:
		if preflight {
			w.WriteHeader(http.StatusNoContent)
		}
		return preflight
	}
	if !preflight {
		header.Set("Access-Control-Expose-Headers", exposed)
		return false
	}
	header.Set("Access-Control-Allow-Methods", method)
	if names := r.Header.Get("Access-Control-Request-Headers"); names != "" {
		header.Set("Access-Control-Allow-Headers", names)
	}
	header.Set("Access-Control-Max-Age", "600")
	w.WriteHeader(http.StatusNoContent)
	return true
}

// exposed are the headers that a client of ours reads. * does not hold for requests with credentials.
const exposed = "Content-Length, Deprecation, ETag, Location, Retry-After, WWW-Authenticate, X-Request-Id"

// hosts are those of the origins, as a WebSocket checks them.
func (s *Server) hosts() []string {
	var found []string
	for _, origin := range s.origins {
		if parsed, err := url.Parse(origin); err == nil && parsed.Host != "" {
			found = append(found, strings.ToLower(parsed.Host))
		} else if origin == "*" {
			found = append(found, "*")
		}
	}
	return found
}
