package web
import "testing"
func BenchmarkLoadAssets(b *testing.B) { for b.Loop() { loadAssets() } }
func BenchmarkHandler(b *testing.B) { s := New(Config{}); for b.Loop() { s.Handler() } }
