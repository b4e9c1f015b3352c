package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"maps"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/klauspost/compress/gzip"

	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/picture/figure"
)

//go:embed asset
var assetFiles embed.FS

// brotliFiles are the assets packed with Brotli, by their names: what packs has
// 0.8 MB, so the program does without it. A name changes with the content, so what
// is not up to date is not found, and such a file goes out with gzip.
// `go test ./web -run TestBrotli -update` makes them anew.
//
//go:embed brotli
var brotliFiles embed.FS

// asset is a file that pages need, under a name that changes with its content.
type asset struct {
	name   string // as it is asked for
	kind   string
	body   []byte
	packed *packings
	draw   func() []byte // gives the body; nil = it is there
}

// packings are a file packed as small as it gets. With gzip that takes longer than
// anybody waits for a page, so it is done beside the first answer, once; until it
// is done the file is packed like a page.
type packings struct {
	brotli []byte // made with the program; nil = it was not made anew for this content
	once   sync.Once
	gzip   atomic.Pointer[[]byte]
}

// in is a file packed for a browser, and how; empty = not yet, or not for this one.
func (f asset) in(r *http.Request) (body []byte, encoding string) {
	if !packable(f.kind) {
		return nil, ""
	}
	if b := f.packed.brotli; b != nil && takes(r, "br") {
		return b, "br"
	}
	f.packed.once.Do(func() { go f.pack() })
	if b := f.packed.gzip.Load(); b != nil && takes(r, "gzip") {
		return *b, "gzip"
	}
	return nil, ""
}

func (f asset) pack() {
	var small bytes.Buffer
	z, _ := gzip.NewWriterLevel(&small, gzip.BestCompression) // the level is one there is
	_, _ = z.Write(f.body)                                    // a buffer takes everything
	_ = z.Close()
	zipped := small.Bytes()
	f.packed.gzip.Store(&zipped)
}

// assets are the files by the name they are asked for, and their addresses by
// the name they are written under.
type assets struct {
	files   map[string]asset
	style   string            // the address of the style sheet
	icon    string            // that of the icon
	icons   map[int]string    // those of its pictures, by their size
	modules map[string]string // those of the scripts, by the name they are imported by
	worker  []byte            // the script that keeps the site for use without a network
	// importMap tells browsers the addresses of modules; a page holds it as it is,
	// and the policy knows it by its sum.
	importMap string
}

func loadAssets() assets {
	out := assets{files: map[string]asset{}, modules: map[string]string{}, icons: map[int]string{}}
	style := paper.Style() + figure.Style() + string(embedded("style/base.css"))
	for _, name := range within("style") {
		if name != "base.css" {
			style += string(embedded("style/" + name))
		}
	}
	out.style = out.add("style.css", "text/css; charset=utf-8", []byte(style))
	out.icon = out.add("icon.svg", "image/svg+xml", embedded("icon.svg"))
	out.scripts()
	told := maps.Clone(out.modules)
	told["outline"] = out.add("outline.svg", "image/svg+xml", outline())
	text, err := json.Marshal(map[string]any{"imports": told}) // a map of strings can be written
	if err != nil {
		panic(err)
	}
	out.importMap = string(text)
	out.worker = workerOf(out)
	for _, size := range iconSizes {
		out.icons[size] = out.addDrawn("icon-"+strconv.Itoa(size)+".png", "image/png", func() []byte { return drawnIcon(size) })
	}
	return out
}

// scripts makes the modules known, those that are always asked for together as
// one file.
func (a *assets) scripts() {
	text := func(module string) string { return string(embedded("script/" + module + ".js")) }
	for _, names := range gatherings {
		last := names[len(names)-1]
		address := a.add(last+".js", "text/javascript; charset=utf-8", []byte(squeezed(gathered(names, text))))
		for _, module := range names {
			a.modules[module] = address
		}
	}
	for _, name := range within("script") {
		module := strings.TrimSuffix(name, ".js")
		if a.modules[module] == "" {
			a.modules[module] = a.add(name, "text/javascript; charset=utf-8", []byte(squeezed(text(module))))
		}
	}
}

// within are the names of the files of one folder, in order.
func within(folder string) []string {
	list, err := assetFiles.ReadDir("asset/" + folder)
	if err != nil {
		panic(err)
	}
	var out []string
	for _, f := range list {
		out = append(out, f.Name())
	}
	return out
}

// embedded is a file that is part of the program.
func embedded(name string) []byte {
	b, err := assetFiles.ReadFile("asset/" + name)
	if err != nil {
		panic(err)
	}
	return b
}

// add makes an asset known and says its address.
func (a *assets) add(name, kind string, body []byte) string {
	sum := sha256.Sum256(body)
	ext := path.Ext(name)
	hashed := strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:6]) + ext
	tight, _ := brotliFiles.ReadFile("brotli/" + hashed + ".br") // an error is the one of no file
	a.files[hashed] = asset{hashed, kind, body, &packings{brotli: tight}, nil}
	return "/asset/" + hashed
}

// addDrawn is add for a file that is drawn when it is first asked for: drawing all
// took longer than the rest of the start. It is of one content for one version of
// the program's icon.
func (a *assets) addDrawn(name, kind string, draw func() []byte) string {
	address := a.add(name, kind, append(embedded("icon.svg"), name...))
	hashed := path.Base(address)
	f := a.files[hashed]
	f.body, f.draw = nil, sync.OnceValue(draw)
	a.files[hashed] = f
	return address
}

// asset serves a file for as long as browsers like: another content has another
// name.
func (s *Server) asset(a *ask) error {
	f, ok := s.assets.files[a.r.PathValue("name")]
	if !ok {
		return errNowhere
	}
	a.w.Header().Set("Content-Type", f.kind)
	a.w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	body := f.body
	if f.draw != nil {
		body = f.draw()
	}
	if b, encoding := f.in(a.r); encoding != "" {
		a.w.Header().Set("Content-Encoding", encoding)
		body = b
	}
	_, _ = a.w.Write(body) // a browser that went away needs no telling
	return nil
}
