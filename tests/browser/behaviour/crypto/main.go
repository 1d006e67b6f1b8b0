// Web Crypto: digests, keys, algorithms as dictionaries, random numbers filled back.
package main

import (
	"bytes"
	"context"
	"encoding/hex"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx    = context.Background()
	crypto = dom.Window().Crypto()
	subtle = crypto.Subtle()
)

func main() {
	check.Case("digests, checked against known answers", func() {
		sum := check.Must(subtle.Digest(ctx, "SHA-256", []byte("abc")))
		check.Equal(hex.EncodeToString(sum), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
		sum = check.Must(subtle.DigestWithObject(ctx, map[string]any{"name": "SHA-1"}, []byte{}))
		check.Equal(hex.EncodeToString(sum), "da39a3ee5e6b4b0d3255bfef95601890afd80709")
		words := check.Must(subtle.Digest(ctx, "SHA-256", []uint16{0x6261, 0x63}[:1]))
		check.True(len(words) == 32)
		_, err := subtle.Digest(ctx, "MD5", []byte{})
		check.ErrorIs(err, dom.Named("NotSupportedError"))
	})

	check.Case("random values fill every integer type", func() {
		zero := func(b []byte) bool { return bytes.Equal(b, make([]byte, len(b))) }
		b := make([]byte, 64)
		_, err := crypto.GetRandomValues(b)
		check.NoError(err)
		check.True(!zero(b), "bytes are filled back")
		i32 := make([]int32, 64)
		check.Must(crypto.GetRandomValues(i32))
		u64 := make([]uint64, 64)
		check.Must(crypto.GetRandomValues(u64))
		negative, high := false, false
		for i := range i32 {
			negative = negative || i32[i] < 0
			high = high || u64[i] > 1<<60
		}
		check.True(negative && high)
		part := make([]byte, 10)
		check.Must(crypto.GetRandomValues(part[:0]))
		check.True(zero(part))
		_, err = crypto.GetRandomValues(make([]float32, 1))
		check.ErrorIs(err, dom.Named("TypeMismatchError"))
		_, err = crypto.GetRandomValues(make([]byte, 70000))
		check.ErrorIs(err, dom.Named("QuotaExceededError"))
		check.Equal(len(crypto.RandomUUID()), 36)
	})

	check.Case("AES-GCM: required members of dictionaries, results of unions", func() {
		made := check.Must(subtle.GenerateKeyWithObject(ctx, dom.NewAesKeyGenParams("AES-GCM", 256), true,
			[]dom.KeyUsage{dom.KeyUsageEncrypt, dom.KeyUsageDecrypt}))
		key, ok := made.(*dom.CryptoKey)
		if !check.True(ok, "one key, not a pair") {
			return
		}
		check.Equal(key.Type(), dom.KeyTypeSecret)
		check.True(key.Extractable())
		check.Equal(key.Algorithm().Get("length").Int(), 256)
		params := dom.NewAesGcmParams("AES-GCM", make([]byte, 12))
		params.AdditionalData = []byte("header")
		sealed := check.Must(subtle.EncryptWithObject(ctx, params, key, []byte("secret")))
		check.Equal(len(sealed), 6+16)
		plain := check.Must(subtle.DecryptWithObject(ctx, params, key, sealed))
		check.Equal(string(plain), "secret")
		sealed[0] ^= 1
		_, err := subtle.DecryptWithObject(ctx, params, key, sealed)
		check.ErrorIs(err, dom.Named("OperationError"))
		exported := check.Must(subtle.ExportKey(ctx, dom.KeyFormatJwk, key))
		jwk, ok := exported.(*dom.JsonWebKey)
		if check.True(ok, "JWK is a dictionary") {
			check.Equal(*jwk.Kty, "oct")
			check.Slices(jwk.KeyOps, []string{"encrypt", "decrypt"})
			again := check.Must(subtle.ImportKey(ctx, dom.KeyFormatJwk, jwk, "AES-GCM", false, []dom.KeyUsage{dom.KeyUsageDecrypt}))
			sealed[0] ^= 1
			check.Equal(string(check.Must(subtle.DecryptWithObject(ctx, params, again, sealed))), "secret")
			_, err = subtle.ExportKey(ctx, dom.KeyFormatRaw, again)
			check.ErrorIs(err, dom.Named("InvalidAccessError"))
		}
		raw, ok := check.Must(subtle.ExportKey(ctx, dom.KeyFormatRaw, key)).(dom.Bytes)
		check.True(ok && len(raw) == 32, "raw is bytes")
	})

	check.Case("signatures with key pairs", func() {
		made := check.Must(subtle.GenerateKeyWithObject(ctx, dom.NewEcKeyGenParams("ECDSA", "P-256"), false,
			[]dom.KeyUsage{dom.KeyUsageSign, dom.KeyUsageVerify}))
		pair, ok := made.(*dom.CryptoKeyPair)
		if !check.True(ok, "a pair") {
			return
		}
		params := dom.NewEcdsaParams("ECDSA", dom.String("SHA-256"))
		signature := check.Must(subtle.SignWithObject(ctx, params, pair.PrivateKey, []byte("text")))
		check.True(check.Must(subtle.VerifyWithObject(ctx, params, pair.PublicKey, signature, []byte("text"))))
		check.True(!check.Must(subtle.VerifyWithObject(ctx, params, pair.PublicKey, signature, []byte("other"))))
		_, err := subtle.SignWithObject(ctx, params, pair.PublicKey, []byte("text"))
		check.ErrorIs(err, dom.Named("InvalidAccessError"))
	})

	check.Case("HMAC and PBKDF2 of known answers", func() {
		key := check.Must(subtle.ImportKeyWithObject(ctx, dom.KeyFormatRaw, dom.Bytes("key"),
			dom.NewHmacImportParams("HMAC", dom.Object{Any: map[string]any{"name": "SHA-256"}}), false, []dom.KeyUsage{dom.KeyUsageSign}))
		mac := check.Must(subtle.Sign(ctx, "HMAC", key, []byte("The quick brown fox jumps over the lazy dog")))
		check.Equal(hex.EncodeToString(mac), "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8")
		base := check.Must(subtle.ImportKey(ctx, dom.KeyFormatRaw, dom.Bytes("password"), "PBKDF2", false, []dom.KeyUsage{dom.KeyUsageDeriveBits}))
		bits := check.Must(subtle.DeriveBitsWithObject(ctx,
			dom.NewPbkdf2Params("PBKDF2", dom.String("SHA-1"), 2, []byte("salt")), base, 160))
		check.Equal(hex.EncodeToString(bits), "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957")
	})

	check.Case("many promises at once", func() {
		sums := make(chan []byte)
		for i := range 100 {
			go func() { sums <- check.Must(subtle.Digest(ctx, "SHA-512", []byte{byte(i)})) }()
		}
		seen := map[string]bool{}
		for range 100 {
			seen[string(<-sums)] = true
		}
		check.Equal(len(seen), 100)
	})

	check.Done()
}
