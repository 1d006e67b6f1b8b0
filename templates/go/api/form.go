package gowasm

import "io"

// form is a body of parts: https://www.rfc-editor.org/rfc/rfc7578. Between the files there is text.
type form struct {
	boundary string
	files    []File
	texts    []string // before each file, and behind the last one
}

// Multipart makes the body a form of parts.
func (c *Call) Multipart() {
	f := &form{boundary: "gowasm-" + RandomKey(), texts: []string{""}}
	c.form = f
	c.body = &Body{
		ContentType: "multipart/form-data; boundary=" + f.boundary,
		Open:        f.open,
		value:       formValue(f),
	}
	c.body.Size = f.size()
}

// Part adds a value to it.
func (c *Call) Part(name, value string) {
	f := c.form.(*form)
	f.add("--" + f.boundary + "\r\nContent-Disposition: form-data; name=\"" + formName(name) + "\"\r\n\r\n" + value + "\r\n")
	c.body.Size = f.size()
}

// File adds a file to it.
func (c *Call) File(name string, file File) {
	f := c.form.(*form)
	contentType := file.ContentType
	if contentType == "" || contains(contentType, '\r') || contains(contentType, '\n') {
		contentType = "application/octet-stream"
	}
	f.add("--" + f.boundary + "\r\nContent-Disposition: form-data; name=\"" + formName(name) +
		"\"; filename=\"" + formName(file.Name) + "\"\r\nContent-Type: " + contentType + "\r\n\r\n")
	if file.Body == nil {
		file.Body, file.Size = &bytesReader{}, 0
	} else if file.Size <= 0 {
		file.Size = -1
	}
	c.mark(file.Body)
	f.files = append(f.files, file)
	f.texts = append(f.texts, "\r\n")
	c.body.Size = f.size()
}

func (f *form) add(text string) { f.texts[len(f.texts)-1] += text }

// end is what stands behind the last part.
func (f *form) end() string { return "--" + f.boundary + "--\r\n" }

func (f *form) open() io.Reader {
	var all []io.Reader
	for i, text := range f.texts {
		all = append(all, &bytesReader{[]byte(text)})
		if i < len(f.files) {
			all = append(all, f.files[i].Body)
		}
	}
	return io.MultiReader(append(all, &bytesReader{[]byte(f.end())})...)
}

func (f *form) size() int64 {
	size := int64(len(f.end()))
	for _, text := range f.texts {
		size += int64(len(text))
	}
	for _, file := range f.files {
		if file.Size < 0 {
			return -1
		}
		size += file.Size
	}
	return size
}

// formName is a name within quotes, as browsers write it: https://html.spec.whatwg.org/#multipart-form-data.
func formName(name string) string {
	var b []byte
	for i := range len(name) {
		switch c := name[i]; c {
		case '\r', '\n', '"':
			b = append(b, '%', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(b)
}

// reader is the body to be read, and how many bytes that are, -1 where that is unknown.
func (b *Body) reader() (io.Reader, int64) {
	if b.Open != nil {
		return b.Open(), b.Size
	}
	return &bytesReader{b.Bytes}, int64(len(b.Bytes))
}

// upload is a body that tells how much of it has been read.
type upload struct {
	io.Reader
	done, total int64
	progress    Progress
}

func (u *upload) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	if n > 0 {
		u.done += int64(n)
		u.progress(u.done, u.total)
	}
	return n, err
}
