// Program answer prints what a server would answer.
package main

import (
	"encoding/json"
	"os"
	"time"

	"example.com/tasks/api"
)

func main() {
	due := time.Date(2027, time.March, 1, 12, 0, 0, 0, time.UTC)
	page := api.TaskPage{Items: []api.Task{
		{ID: 9007199254740993, Title: "Buy milk", State: api.StateOpen, Due: &due, Tags: []string{"shop", "today"}},
		{ID: 2, Title: "Sleep", State: api.StateDone},
	}}
	if err := json.NewEncoder(os.Stdout).Encode(page); err != nil {
		panic(err)
	}
}
