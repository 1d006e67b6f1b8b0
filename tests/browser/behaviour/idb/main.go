// IndexedDB: requests as events, transactions, cursors, keys and values of every kind, ranges.
package main

import (
	"context"
	"errors"
	"slices"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx     = context.Background()
	factory = dom.Window().IndexedDB()
)

// wait is the result of a request.
func wait(request *dom.IDBRequest, err error) (dom.Value, error) {
	if err != nil {
		return dom.Undefined, err
	}
	type answer struct {
		value dom.Value
		err   error
	}
	inner, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := make(chan answer, 2)
	dom.Once(inner, request, dom.EventSuccess, func(*dom.Event) {
		value, err := request.Result()
		answers <- answer{value, err}
	})
	dom.Once(inner, request, dom.EventError, func(e *dom.Event) {
		e.PreventDefault()
		e.StopPropagation()
		failure, err := request.Error()
		if err == nil && failure != nil {
			err = errors.New(failure.Name())
		}
		answers <- answer{dom.Undefined, err}
	})
	a := <-answers
	return a.value, a.err
}

// open makes a database of version 1 with the stores that `upgrade` makes.
func open(name string, upgrade func(db *dom.IDBDatabase)) *dom.IDBDatabase {
	request := check.Must(factory.Open(name, 1))
	inner, cancel := context.WithCancel(ctx)
	defer cancel()
	opened := make(chan *dom.IDBDatabase, 1)
	database := func() *dom.IDBDatabase {
		db, ok := dom.As[*dom.IDBDatabase](check.Must(request.Result()))
		check.True(ok)
		return db
	}
	dom.On(inner, request, dom.EventUpgradeneeded, func(e *dom.IDBVersionChangeEvent) {
		check.Equal(e.OldVersion(), 0)
		check.Equal(*e.NewVersion(), 1)
		upgrade(database())
	})
	dom.On(inner, request, dom.EventIDBOpenDBRequestSuccess, func(*dom.IDBVersionChangeEvent) { opened <- database() })
	return <-opened
}

// store is a store in a transaction of its own.
func store(db *dom.IDBDatabase, name string, mode dom.IDBTransactionMode) (*dom.IDBObjectStore, *dom.IDBTransaction) {
	transaction := check.Must(db.Transaction(name, &mode))
	return check.Must(transaction.ObjectStore(name)), transaction
}

func main() {
	check.Case("a database is made, filled and read", func() {
		db := open("first", func(db *dom.IDBDatabase) {
			people := check.Must(db.CreateObjectStore("people", &dom.IDBObjectStoreParameters{KeyPath: dom.String("id"), AutoIncrement: new(true)}))
			check.Equal(people.KeyPath().String(), "id")
			check.True(people.AutoIncrement())
			check.Must(people.CreateIndex("age", "age"))
			check.Must(people.CreateIndex("mail", "mail", &dom.IDBIndexParameters{Unique: new(true)}))
			check.Must(people.CreateIndexWithList("both", []string{"age", "mail"}))
			check.Must(db.CreateObjectStore("plain"))
		})
		check.Equal(db.Name(), "first")
		check.Equal(db.Version(), 1)
		check.True(db.ObjectStoreNames().Contains("plain"))
		check.Equal(db.ObjectStoreNames().Length(), 2)
		people, transaction := store(db, "people", dom.IDBTransactionModeReadwrite)
		check.Equal(transaction.Mode(), dom.IDBTransactionModeReadwrite)
		done := make(chan struct{})
		dom.Once(ctx, transaction, dom.EventComplete, func(*dom.Event) { close(done) })
		for i, name := range []string{"ann", "bob", "cid"} {
			key := check.Must(wait(people.Add(map[string]any{"name": name, "age": 20 + i, "mail": name + "@x"})))
			check.Equal(key.Int(), i+1)
		}
		<-done
		people, _ = store(db, "people", dom.IDBTransactionModeReadonly)
		bob := check.Must(wait(people.Get(2)))
		check.Equal(bob.Get("name").String(), "bob")
		check.True(check.Must(wait(people.Get(99))).IsUndefined())
		all := check.Must(wait(people.GetAll(nil, 2)))
		check.Equal(all.Length(), 2)
		check.Equal(check.Must(wait(people.Count())).Int(), 3)
		byAge := check.Must(people.Index("age"))
		check.Equal(check.Must(wait(byAge.GetKey(22))).Int(), 3)
		check.Equal(check.Must(people.Index("both")).KeyPath().Length(), 2)
		source, ok := check.Must(byAge.Count()).Source().(*dom.IDBIndex)
		check.True(ok && source.Name() == "age" && !source.Unique())
		check.NoError(db.Close())
	})

	check.Case("cursors and ranges", func() {
		db := open("cursors", func(db *dom.IDBDatabase) { check.Must(db.CreateObjectStore("s")) })
		s, _ := store(db, "s", dom.IDBTransactionModeReadwrite)
		for i := range 10 {
			check.Must(wait(s.Put(i*i, i)))
		}
		bounds := check.Must(dom.IDBKeyRangeBound(2, 6, new(true)))
		check.True(bounds.LowerOpen() && !bounds.UpperOpen())
		check.Equal(bounds.Lower().String(), "2")
		check.True(check.Must(bounds.Includes(6)) && !check.Must(bounds.Includes(2)))
		request := check.Must(s.OpenCursor(bounds, dom.IDBCursorDirectionPrev))
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		var keys, values []int
		ended := make(chan struct{})
		dom.On(inner, request, dom.EventSuccess, func(*dom.Event) {
			cursor, ok := dom.As[*dom.IDBCursorWithValue](check.Must(request.Result()))
			if !ok {
				close(ended)
				return
			}
			check.Equal(cursor.Direction(), dom.IDBCursorDirectionPrev)
			keys = append(keys, cursor.Key().Int())
			values = append(values, cursor.Value().Int())
			if cursor.Key().Int() == 5 {
				check.NoError(cursor.Advance(2))
				return
			}
			check.NoError(cursor.Continue())
		})
		<-ended
		check.Slices(keys, []int{6, 5, 3})
		check.Slices(values, []int{36, 25, 9})
		_, err := dom.IDBKeyRangeBound(6, 2, nil)
		check.ErrorIs(err, dom.Named("DataError"))
		only := check.Must(dom.IDBKeyRangeOnly("x"))
		check.Equal(only.Upper().String(), "x")
		check.Equal(check.Must(factory.Cmp(1, "a")), -1)
		_, err = factory.Cmp(1, nil)
		check.ErrorIs(err, dom.Named("DataError"))
		check.NoError(db.Close())
	})

	check.Case("values of every kind survive", func() {
		db := open("values", func(db *dom.IDBDatabase) { check.Must(db.CreateObjectStore("s")) })
		s, _ := store(db, "s", dom.IDBTransactionModeReadwrite)
		round := func(x any) dom.Value {
			check.Must(wait(s.Put(x, "k")))
			return check.Must(wait(s.Get("k")))
		}
		check.Equal(round("text \u2028").String(), "text \u2028")
		check.Equal(round(-1.5).Float(), -1.5)
		check.Equal(round(int64(1)<<53).Int64(), 1<<53)
		big, _ := dom.ParseBigInt("123456789012345678901234567890")
		check.Equal(round(big).BigInt().String(), "123456789012345678901234567890")
		check.True(round(true).Bool())
		check.True(round(nil).IsNull())
		check.Slices(dom.SliceOf[byte](round([]byte{1, 2})), []byte{1, 2})
		check.Slices(dom.SliceOf[float32](round([]float32{1.5})), []float32{1.5})
		check.Slices(dom.SliceOf[int64](round([]int64{-1 << 63})), []int64{-1 << 63})
		nested := round(map[string]any{"a": []any{1, map[string]any{"b": nil}}, "c": []string{"x"}})
		check.True(nested.Get("a").Index(1).Get("b").IsNull())
		check.Equal(nested.Get("c").Index(0).String(), "x")
		blob := check.Must(dom.NewBlob([]dom.BlobPart{dom.String("in a database")}))
		back, ok := dom.As[*dom.Blob](round(blob))
		check.True(ok && check.Must(back.Text(ctx)) == "in a database")
		check.NoError(db.Close())
	})

	check.Case("keys of every kind are sorted", func() {
		db := open("keys", func(db *dom.IDBDatabase) { check.Must(db.CreateObjectStore("s")) })
		s, _ := store(db, "s", dom.IDBTransactionModeReadwrite)
		for _, key := range []any{[]any{1, "a"}, []byte{9}, "b", 2, "a", 1} {
			check.Must(wait(s.Put(0, key)))
		}
		keys := check.Must(wait(s.GetAllKeys(nil)))
		var kinds []string
		for i := range keys.Length() {
			kinds = append(kinds, keys.Index(i).Kind().String())
		}
		check.Slices(kinds, []string{"number", "number", "string", "string", "object", "object"})
		_, err := s.Put(0, true)
		check.ErrorIs(err, dom.Named("DataError"))
		check.NoError(db.Close())
	})

	check.Case("errors", func() {
		db := open("errors", func(db *dom.IDBDatabase) {
			s := check.Must(db.CreateObjectStore("s"))
			check.Must(s.CreateIndex("u", "u", &dom.IDBIndexParameters{Unique: new(true)}))
			_, err := db.CreateObjectStore("s")
			check.ErrorIs(err, dom.Named("ConstraintError"))
		})
		_, err := db.Transaction("none", nil)
		check.ErrorIs(err, dom.Named("NotFoundError"))
		_, err = db.TransactionWithList(nil, nil)
		check.ErrorIs(err, dom.Named("InvalidAccessError"))
		s, transaction := store(db, "s", dom.IDBTransactionModeReadwrite)
		check.Must(wait(s.Add(map[string]any{"u": 1}, "a")))
		_, err = wait(s.Add(map[string]any{"u": 2}, "a"))
		check.True(err != nil && err.Error() == "ConstraintError", err)
		_, err = s.Put(dom.Window(), "w")
		check.ErrorIs(err, dom.Named("DataCloneError"))
		check.NoError(transaction.Abort())
		_, err = s.Get("a")
		check.ErrorIs(err, dom.Named("TransactionInactiveError"))
		check.ErrorIs(transaction.Abort(), dom.Named("InvalidStateError"))
		read, _ := store(db, "s", dom.IDBTransactionModeReadonly)
		_, err = read.Put(1, "x")
		check.ErrorIs(err, dom.Named("ReadOnlyError"))
		pending := check.Must(read.Get("a"))
		check.Equal(pending.ReadyState(), dom.IDBRequestReadyStatePending)
		_, err = pending.Result()
		check.ErrorIs(err, dom.Named("InvalidStateError"))
		_, err = factory.Open("x", 0)
		check.ErrorIs(err, dom.Named("TypeError"))
		check.NoError(db.Close())
	})

	check.Case("versions beyond 32 bits are exact", func() {
		version := uint64(1)<<53 - 1
		request := check.Must(factory.Open("versions", version))
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		opened := make(chan uint64, 1)
		dom.On(inner, request, dom.EventUpgradeneeded, func(e *dom.IDBVersionChangeEvent) { check.Equal(*e.NewVersion(), version) })
		dom.On(inner, request, dom.EventIDBOpenDBRequestSuccess, func(*dom.IDBVersionChangeEvent) {
			db, _ := dom.As[*dom.IDBDatabase](check.Must(request.Result()))
			opened <- db.Version()
			check.NoError(db.Close())
		})
		check.Equal(<-opened, version)
		_, err := factory.Open("versions", 1<<63)
		check.ErrorIs(err, dom.Named("RangeError"))
	})

	check.Case("databases are listed and deleted", func() {
		names := func() (found []string) {
			for _, info := range check.Must(factory.Databases(ctx)) {
				found = append(found, *info.Name)
			}
			return found
		}
		check.True(slices.Contains(names(), "first"))
		request := check.Must(factory.DeleteDatabase("first"))
		deleted := make(chan struct{})
		dom.Once(ctx, request, dom.EventIDBOpenDBRequestSuccess, func(e *dom.IDBVersionChangeEvent) {
			check.Equal(e.OldVersion(), 1)
			check.True(e.NewVersion() == nil)
			close(deleted)
		})
		<-deleted
		check.True(!slices.Contains(names(), "first"))
	})

	check.Done()
}
