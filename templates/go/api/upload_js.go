package gowasm

import (
	"io"
	"syscall/js"
)

// stream is a ReadableStream of what r gives. Go reads a piece whenever JavaScript wants one.
func (ex *exchange) stream(r io.Reader) js.Value {
	buffer := make([]byte, 64<<10)
	step := func(controller js.Value) {
		n, err := r.Read(buffer)
		for n == 0 && err == nil {
			n, err = r.Read(buffer)
		}
		if ex.ctx.Err() != nil || ex.done {
			return
		}
		if n > 0 {
			controller.Call("enqueue", uint8Array(buffer[:n]))
		}
		if err == io.EOF {
			controller.Call("close")
		} else if err != nil {
			ex.broken = err
			controller.Call("error", err.Error())
		}
	}
	pull, release := function(func(args []js.Value) any {
		go step(args[0])
		return nil
	})
	ex.release = release
	source := newObject("Object")
	source.Set("pull", pull)
	return newObject("ReadableStream", source)
}

// useProgress is called where there is WithUploadProgress.
func useProgress() {
	sendWithProgress = func(ex *exchange, req *Request) (*Response, error) {
		if js.Global().Get("XMLHttpRequest").Truthy() {
			return ex.sendXHR(req)
		}
		counted := *req
		counted.Body = &Body{value: func(ex *exchange) (js.Value, error) {
			body, size := req.Body.reader()
			return ex.stream(&upload{Reader: body, total: size, progress: req.Progress}), nil
		}}
		return ex.send(&counted)
	}
}

// sendXHR sends a request by XMLHttpRequest: in browsers, only that tells how much has been sent.
// https://xhr.spec.whatwg.org
func (ex *exchange) sendXHR(req *Request) (*Response, error) {
	xhr := newObject("XMLHttpRequest")
	body, err := ex.body(req.Body)
	if err != nil {
		return nil, err
	}
	progress, release := function(func(args []js.Value) any {
		total := int64(-1)
		if args[0].Get("lengthComputable").Bool() {
			total = int64(args[0].Get("total").Float())
		}
		req.Progress(int64(args[0].Get("loaded").Float()), total)
		return nil
	})
	defer release()
	ended := make(chan struct{}, 1)
	loadEnd, releaseEnd := function(func([]js.Value) any {
		ended <- struct{}{}
		return nil
	})
	defer releaseEnd()
	_, err = try(func() js.Value {
		xhr.Call("open", req.Method, req.URL)
		xhr.Set("responseType", "arraybuffer")
		xhr.Set("withCredentials", req.Fetch != nil && req.Fetch.Credentials == "include")
		headers := requestInit(req).Get("headers")
		for i := range headers.Length() {
			xhr.Call("setRequestHeader", headers.Index(i).Index(0), headers.Index(i).Index(1))
		}
		xhr.Get("upload").Set("onprogress", progress)
		xhr.Set("onloadend", loadEnd)
		xhr.Call("send", body)
		return js.Undefined()
	})
	if err != nil {
		return nil, err
	}
	select {
	case <-ended:
	case <-ex.ctx.Done():
		xhr.Set("onloadend", js.Null())
		xhr.Get("upload").Set("onprogress", js.Null())
		xhr.Call("abort")
		return nil, ex.ctx.Err()
	}
	status := xhr.Get("status").Int()
	if status == 0 {
		return nil, fault("the request failed")
	}
	data := newObject("Uint8Array", xhr.Get("response"))
	answer := make([]byte, data.Length())
	js.CopyBytesToGo(answer, data)
	ex.finish()
	return &Response{
		Status: status,
		Header: parseHeader(xhr.Call("getAllResponseHeaders").String()),
		Body:   &bytesReader{answer},
		Size:   int64(len(answer)),
		URL:    xhr.Get("responseURL").String(),
	}, nil
}

// parseHeader is https://xhr.spec.whatwg.org/#the-getallresponseheaders()-method.
func parseHeader(text string) Header {
	header := make(Header)
	for text != "" {
		var line string
		line, text, _ = cut(text, '\n')
		if name, value, ok := cut(line, ':'); ok {
			header.Add(name, fromByteString(trim(value)))
		}
	}
	return header
}
