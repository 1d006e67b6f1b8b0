// Calls a pet store with the client that was generated from its document, and says what came of it.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"example.com/app/api"
)

func main() {
	ctx := context.Background()
	base := os.Args[1]
	pets := api.NewPetServiceClient(base, api.WithBearer("token"))
	store := api.NewStoreClient(base)
	users := api.NewUserServiceClient(base)

	available := api.PetStatusAvailable
	pet := must(pets.AddPet(ctx, api.Pet{Name: "doggie", PhotoURLs: []string{}, Status: &available}))
	fmt.Println("added", *pet.ID, must(pets.GetPetByID(ctx, *pet.ID)).Name, *pet.Status)
	status := api.FindPetsByStatusStatusAvailable
	fmt.Println("found", len(must(pets.FindPetsByStatus(ctx, &status))), "of available")
	fmt.Println("found", len(must(pets.FindPetsByTags(ctx, []string{"a", "b"}))), "by tags")
	_, err := pets.GetPetByID(ctx, 11)
	var missing *api.ApiResponse
	if errors.As(err, &missing) {
		fmt.Println("missing 404", missing)
	}
	tail := "tail"
	fmt.Println("uploaded", *must(pets.UploadFile(ctx, 10, &tail, io.Reader(strings.NewReader("123")))).Message)
	fmt.Println("inventory", must(store.GetInventory(ctx))["available"])
	placed, shipped, id := api.OrderStatusPlaced, time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC), int64(10)
	order := must(store.PlaceOrder(ctx, api.Order{PetID: &id, Status: &placed, ShipDate: &shipped}))
	fmt.Println("ordered", *order.Status, order.ShipDate.Equal(shipped))
	name := ""
	fmt.Println(strings.TrimSpace(must(users.LoginUser(ctx, &name, nil))))
	if err := pets.DeletePet(ctx, 10, nil); err != nil {
		panic(err)
	}
	fmt.Println("deleted")
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
