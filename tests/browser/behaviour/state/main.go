// What a page remembers and where it is: Storage, URL, URLSearchParams, History, Location, cookies, Performance.
package main

import (
	"context"
	"maps"
	"slices"
	"strings"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	win = dom.Window()
)

func main() {
	check.Case("storage", func() {
		store := check.Must(win.LocalStorage())
		store.Clear()
		check.True(store.GetItem("a") == nil)
		check.NoError(store.SetItem("a", ""))
		check.Equal(*store.GetItem("a"), "")
		check.NoError(store.SetItem("b", "\u00fc \U0001F600"))
		check.Equal(*store.GetItem("b"), "\u00fc \U0001F600")
		check.Equal(store.Length(), 2)
		keys := []string{*store.Key(0), *store.Key(1)}
		slices.Sort(keys)
		check.Slices(keys, []string{"a", "b"})
		check.True(store.Key(2) == nil)
		store.RemoveItem("a")
		check.Equal(store.Length(), 1)
		check.ErrorIs(store.SetItem("big", strings.Repeat("x", 6<<20)), dom.Named("QuotaExceededError"))
		session := check.Must(win.SessionStorage())
		check.Equal(session.Length(), 0)
		store.Clear()
	})

	check.Case("storage events come from another window", func() {
		frame := dom.Create(win.Document(), dom.TagIframe)
		win.Document().Body().AppendChild(frame)
		got := make(chan *dom.StorageEvent, 1)
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		dom.On(inner, win, dom.EventStorage, func(e *dom.StorageEvent) { got <- e })
		other := check.Must(frame.ContentWindow().LocalStorage())
		check.NoError(other.SetItem("from", "frame"))
		e := <-got
		check.Equal(*e.Key(), "from")
		check.Equal(*e.NewValue(), "frame")
		check.True(e.OldValue() == nil)
		check.True(e.StorageArea() != nil)
		frame.Remove()
	})

	check.Case("URL: constructor with error, statics, stringifier, setters", func() {
		u := check.Must(dom.NewURL("../x?a=1#h", "https://user:pw@example.org:8080/a/b/c"))
		check.Equal(u.Href(), "https://user:pw@example.org:8080/a/x?a=1#h")
		check.Equal(u.String(), u.Href())
		check.Equal(u.ToJSON(), u.Href())
		check.Equal(u.Origin(), "https://example.org:8080")
		check.Slices([]string{u.Protocol(), u.Username(), u.Password(), u.Host(), u.Hostname(), u.Port(), u.Pathname(), u.Search(), u.Hash()},
			[]string{"https:", "user", "pw", "example.org:8080", "example.org", "8080", "/a/x", "?a=1", "#h"})
		u.SetPort("")
		u.SetPathname("/\u00fc")
		u.SetHash("")
		u.SetUsername("")
		u.SetPassword("")
		check.Equal(u.String(), "https://example.org/%C3%BC?a=1")
		check.ErrorIs(u.SetHref("no url"), dom.Named("TypeError"))
		check.NoError(u.SetHref("http://[::1]/"))
		check.Equal(u.Hostname(), "[::1]")
		_, err := dom.NewURL("relative")
		check.ErrorIs(err, dom.Named("TypeError"))
		check.True(dom.URLCanParse("x", "http://y") && !dom.URLCanParse("x"))
		check.True(dom.URLParse("x") == nil)
		check.Equal(dom.URLParse("x", "http://y").Href(), "http://y/x")
	})

	check.Case("URLSearchParams: overloads, pairs in order, live in a URL", func() {
		u := check.Must(dom.NewURL("http://x/?b=2&a=1&b=3"))
		params := u.SearchParams()
		check.Equal(*params.Get("b"), "2")
		check.Slices(params.GetAll("b"), []string{"2", "3"})
		check.True(params.Has("b", "3") && !params.Has("b", "4") && params.Get("c") == nil)
		params.Append("c", "&=")
		params.Set("a", "9")
		params.Delete("b", "2")
		params.Sort()
		check.Equal(u.Search(), "?a=9&b=3&c=%26%3D")
		var pairs []string
		for key, value := range params.All() {
			pairs = append(pairs, key+":"+value)
		}
		check.Slices(pairs, []string{"a:9", "b:3", "c:&="})
		check.Slices(slices.Collect(params.Keys()), []string{"a", "b", "c"})
		check.Slices(slices.Collect(params.Values()), []string{"9", "3", "&="})
		check.Equal(params.Size(), 3)
		fromRecord := check.Must(dom.NewURLSearchParamsWithInit(dom.StringSequenceSequenceOrStringRecordOrStringMap{"k": "v"}))
		check.Equal(fromRecord.String(), "k=v")
		fromList := check.Must(dom.NewURLSearchParamsWithInit(dom.StringSequenceSequenceOrStringRecordOrStringList{{"z", "1"}, {"y", "2"}}))
		check.Equal(fromList.String(), "z=1&y=2")
		check.Equal(len(maps.Collect(fromList.All())), 2)
		_, err := dom.NewURLSearchParamsWithInit(dom.StringSequenceSequenceOrStringRecordOrStringList{{"only"}})
		check.ErrorIs(err, dom.Named("TypeError"))
		check.Equal(check.Must(dom.NewURLSearchParams()).String(), "")
	})

	check.Case("URL patterns: dictionaries in and out, records", func() {
		pattern := check.Must(dom.NewURLPatternWithURLPatternInit2(&dom.URLPatternInit{Pathname: new("/books/:id")}))
		check.Equal(pattern.Pathname(), "/books/:id")
		check.True(pattern.Test(new("https://x/books/7")) && !pattern.Test(new("https://x/films/7")))
		result := pattern.Exec(new("https://x/books/7?q"))
		check.Equal(*result.Pathname.Input, "/books/7")
		check.Equal(*result.Pathname.Groups["id"], "7")
		check.True(pattern.Exec(new("https://x/")) == nil)
	})

	check.Case("object URLs", func() {
		blob := check.Must(dom.NewBlob([]dom.BlobPart{dom.String("by address")}))
		address := check.Must(dom.URLCreateObjectURL(blob))
		check.True(strings.HasPrefix(address, "blob:"))
		resp := check.Must(win.Fetch(ctx, address))
		check.Equal(check.Must(resp.Text(ctx)), "by address")
		dom.URLRevokeObjectURL(address)
		_, err := win.Fetch(ctx, address)
		check.ErrorIs(err, dom.Named("TypeError"))
	})

	check.Case("history and location", func() {
		history, location := win.History(), win.Location()
		start := location.Pathname()
		popped := make(chan dom.Value, 4)
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		dom.On(inner, win, dom.EventPopstate, func(e *dom.PopStateEvent) { popped <- e.State() })
		length := history.Length()
		check.NoError(history.ReplaceState(map[string]any{"page": 0}, ""))
		check.NoError(history.PushState(map[string]any{"page": 1}, "", "?page=1"))
		check.NoError(history.PushState(map[string]any{"page": 2}, "", "#two"))
		check.Equal(history.Length(), length+2)
		check.Equal(history.State().Get("page").Int(), 2)
		check.Equal(location.Search()+location.Hash(), "?page=1#two")
		check.Equal(location.Pathname(), start)
		check.NoError(history.Back())
		check.Equal((<-popped).Get("page").Int(), 1)
		check.NoError(history.Go(-1))
		check.Equal((<-popped).Get("page").Int(), 0)
		check.NoError(history.Forward())
		check.Equal((<-popped).Get("page").Int(), 1)
		check.ErrorIs(history.PushState(nil, "", "https://other.example/"), dom.Named("SecurityError"))
		check.ErrorIs(history.PushState(win, ""), dom.Named("DataCloneError"))
		hashes := make(chan string, 8)
		dom.On(inner, win, dom.EventHashchange, func(e *dom.HashChangeEvent) { hashes <- e.NewURL() })
		location.SetHash("here")
		for !strings.HasSuffix(<-hashes, "#here") { // going back past #two told of itself, too
		}
		check.ErrorIs(location.SetHref("http://["), dom.Named("SyntaxError"))
		history.SetScrollRestoration(dom.ScrollRestorationManual)
		check.Equal(history.ScrollRestoration(), dom.ScrollRestorationManual)
	})

	check.Case("cookies and the cookie store", func() {
		doc := win.Document()
		doc.SetCookie("a=1; path=/")
		check.True(strings.Contains(doc.Cookie(), "a=1"))
		store := win.CookieStore()
		cookie := check.Must(store.Get(ctx, "a"))
		check.Equal(*cookie.Value, "1")
		check.NoError(store.Set(ctx, "b", "2"))
		check.Equal(len(check.Must(store.GetAll(ctx, "b"))), 1)
		missing := check.Must(store.Get(ctx, "none"))
		check.True(missing == nil)
		check.NoError(store.Delete(ctx, "b"))
	})

	check.Case("performance", func() {
		perf := win.Performance()
		check.True(perf.Now() > 0 && perf.TimeOrigin() > 1e12)
		mark := check.Must(perf.Mark("start", &dom.PerformanceMarkOptions{Detail: map[string]any{"n": 1}}))
		check.Equal(mark.Detail().Get("n").Int(), 1)
		check.Must(perf.Mark("end"))
		measure := check.Must(perf.Measure("span", new("start"), "end"))
		check.True(measure.Duration() >= 0)
		check.Equal(measure.EntryType(), "measure")
		check.Equal(len(perf.GetEntriesByName("start", "mark")), 1)
		_, err := perf.Measure("span", new("no such mark"))
		check.ErrorIs(err, dom.Named("SyntaxError"))
		perf.ClearMarks()
		check.Equal(len(perf.GetEntriesByType("mark")), 0)
		check.True(slices.Contains(dom.PerformanceObserverSupportedEntryTypes(), "mark"))
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		seen := make(chan string, 1)
		observer := check.Must(dom.NewPerformanceObserver(inner, func(entries *dom.PerformanceObserverEntryList, o *dom.PerformanceObserver, options *dom.PerformanceObserverCallbackOptions) {
			seen <- entries.GetEntries()[0].Name()
		}))
		check.NoError(observer.Observe(&dom.PerformanceObserverInit{EntryTypes: []string{"mark"}}))
		check.Must(perf.Mark("watched"))
		check.Equal(<-seen, "watched")
		observer.Disconnect()
	})

	check.Case("navigator, screen, base64", func() {
		nav := win.Navigator()
		check.True(strings.Contains(nav.UserAgent(), "Mozilla") && nav.OnLine())
		check.True(len(nav.Languages()) > 0 && nav.HardwareConcurrency() > 0)
		check.True(win.Screen().Width() > 0)
		check.Equal(win.InnerWidth(), 800)
		check.Equal(check.Must(win.Btoa("abc")), "YWJj")
		check.Equal(check.Must(win.Atob("YWJj")), "abc")
		_, err := win.Atob("*")
		check.ErrorIs(err, dom.Named("InvalidCharacterError"))
		_, err = win.Btoa("\u20ac")
		check.ErrorIs(err, dom.Named("InvalidCharacterError"))
		status := check.Must(nav.Permissions().Query(ctx, map[string]any{"name": "notifications"}))
		check.True(status.State() != "")
		check.True(win.IsSecureContext() && win.Self().JSValue().Equal(win.JSValue()))
	})

	check.Case("locks: a callback that gives a promise", func() {
		before := dom.LiveFuncs()
		order := make(chan string, 4)
		release := make(chan struct{})
		go func() {
			_, err := win.Navigator().Locks().Request(ctx, "l", func(_ dom.Context, lock *dom.Lock) (any, error) {
				order <- "first " + lock.Name()
				<-release
				return nil, nil
			})
			check.NoError(err)
		}()
		check.Equal(<-order, "first l")
		held := check.Must(win.Navigator().Locks().Query(ctx)).Held
		check.Equal(len(held), 1)
		check.Equal(*held[0].Name, "l")
		go func() {
			value, err := win.Navigator().Locks().Request(ctx, "l", func(dom.Context, *dom.Lock) (any, error) { return "done", nil })
			check.NoError(err)
			order <- value.String()
		}()
		close(release)
		check.Equal(<-order, "done")
		check.Eventually(func() bool { return dom.LiveFuncs() == before }, "a callback that is called once is gone after it")
	})

	check.Done()
}
