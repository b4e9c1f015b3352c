package web

import (
	"bytes"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/format/bundle"
	"github.com/legwork-run/legwork/format/runfile"
	"github.com/legwork-run/legwork/format/usual"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// importPath is where files come in.
const importPath = "/import"

// fileRoutes serve files in and out.
func (s *Server) fileRoutes() []Route {
	return append(s.feedRoutes(), []Route{
		{"GET", importPath, Athlete, s.imports},
		{"POST", importPath, Athlete, s.look},
		{"POST", importPath + "/take", Athlete, s.takeIn},
		{"POST", importPath + "/week", Athlete, s.usualWeek},
		{"GET", exportPath, Athlete, s.exports},
		{"GET", exportPath + "/all", Athlete, s.exportAll},
		{"GET", exportPath + "/journal", Athlete, s.exportJournal},
		{"GET", exportPath + "/calendar", Athlete, s.exportCalendar},
		{"GET", exportPath + "/plan", Athlete, s.exportPlan},
	}...)
}

// What files may be. House rule: the largest export of a portal that people
// bring is about so large, and unpacks to twice that; more is for the command
// line, where it is one's own machine.
const (
	mostUpload   = 200 << 20
	mostUnpacked = 500 << 20
	mostHistory  = 48 << 20 // ten years of training are about thirty
	mostFiles    = 200
	// lookBack and lookAhead bound which occurrences of a repeating event are
	// read, in days: half a year settles volume, and nobody plans two years ahead.
	lookBack, lookAhead = 183, 2*365 + 31
)

// imports is the page that files come in by.
func (s *Server) imports(a *ask) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	p := s.importPage(state, "")
	p.Took = s.saved(a, state)
	p.TookText = tookText(a)
	s.show(a, http.StatusOK, page.TheImport(p))
	return nil
}

func (s *Server) importPage(state athlete.State, wrong string) page.Import {
	p := page.Import{Frame: s.frame("Runs and files in"), Wrong: wrong, Week: usualText(state.Usual, state.Goal.What.Units)}
	p.Here = page.MorePart
	return p
}

// tookText says how much came in, as the address says.
func tookText(a *ask) string {
	n, err := strconv.Atoi(a.r.FormValue("n"))
	if err != nil || n < 0 {
		return ""
	}
	what := "runs"
	if a.r.FormValue("of") == "events" {
		what = "events"
	}
	return strconv.Itoa(n) + " " + what + " came in."
}

// look reads files and shows what bringing them in would do. Nothing is written
// until it is taken.
func (s *Server) look(a *ask) error {
	ctx := a.r.Context()
	state, err := s.App.State(ctx, a.by.Athlete)
	if err != nil {
		return err
	}
	if !s.readers.begin(a.by.Athlete, s.network(a.r)) {
		return s.notTaken(a, state, "Other files are on their way just now. Nothing was changed. Try again in a minute.")
	}
	defer s.readers.end(a.by.Athlete)
	dir, err := os.MkdirTemp("", "legwork-import-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	a.slowly(uploadTime)
	var up upload
	a.place.beside(func() { up, err = received(a.r, dir) })
	if err != nil {
		return s.notTaken(a, state, uploadWords(err))
	}
	rise, ok := s.readers.sit(ctx, a.by.Athlete)
	if !ok {
		return s.notTaken(a, state, crowdedDesk)
	}
	defer rise()
	if got, err := asArchive(up); err == nil {
		return s.offerArchive(a, state, got)
	} else if !errors.Is(err, archive.ErrWrongFile) {
		return s.notTaken(a, state, sentence(err))
	}
	return s.offerRuns(a, state, up)
}

// crowdedDesk is said when a file was not looked at for those before it.
const crowdedDesk = "Other files are being read just now. Nothing was changed. Try again in a minute."

func (s *Server) notTaken(a *ask, state athlete.State, why string) error {
	s.show(a, http.StatusUnprocessableEntity, page.TheImport(s.importPage(state, why)))
	return nil
}

// upload is files as they came, in a folder of their own.
type upload struct {
	dir   string
	names []string // as they lie there
}

// path is the only file, or the folder of several.
func (u upload) path() string {
	if len(u.names) == 1 {
		return filepath.Join(u.dir, u.names[0])
	}
	return u.dir
}

// source is what the files are called together.
func (u upload) source() string {
	if len(u.names) == 1 {
		return u.names[0]
	}
	return "files " + u.names[0] + " and more"
}

// received are the files of a form, written to a folder.
func received(r *http.Request, dir string) (upload, error) {
	up := upload{dir: dir}
	parts, err := r.MultipartReader()
	if err != nil {
		return up, errNoFile
	}
	for {
		part, err := parts.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return up, err
		}
		if part.FormName() != "file" || part.FileName() == "" {
			continue
		}
		if len(up.names) == mostFiles {
			return up, errManyFiles
		}
		name, err := keep(part, dir, len(up.names))
		if err != nil {
			return up, err
		}
		up.names = append(up.names, name)
	}
	if len(up.names) == 0 {
		return up, errNoFile
	}
	return up, nil
}

var (
	errNoFile    = errors.New("no file came")
	errManyFiles = errors.New("too many files")
)

// keep writes one file of a form into a folder, under a name that is safe there
// and still says what it is.
func keep(part *multipart.Part, dir string, n int) (string, error) {
	name := safeName(part.FileName())
	if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
		name = strconv.Itoa(n+1) + " " + name
	}
	f, err := os.OpenFile(filepath.Join(dir, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return "", err
	}
	if _, err := io.Copy(f, part); err != nil {
		_ = f.Close()
		return "", err
	}
	return name, f.Close()
}

// safeName is the last part of a file's name without what names may not hold.
func safeName(name string) string {
	name = filepath.Base(strings.ReplaceAll(name, `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if r < ' ' || r == 127 || strings.ContainsRune(`/\:*?"<>|`, r) {
			return -1
		}
		return r
	}, name)
	name = strings.TrimLeft(name, ". ")
	const most = 80
	if len(name) > most {
		ext := filepath.Ext(name)
		if len(ext) > 10 {
			ext = ""
		}
		name = strings.ToValidUTF8(name[:most-len(ext)], "") + ext
	}
	if name == "" {
		name = "file"
	}
	return name
}

// uploadWords says why a file did not arrive.
func uploadWords(err error) string {
	var large *http.MaxBytesError
	switch {
	case errors.Is(err, errNoFile):
		return "No file came. Choose one, then send it."
	case errors.Is(err, errManyFiles):
		return "These are too many files. Put them into one zip, or send up to 200."
	case errors.As(err, &large):
		return "This is more than 200 MB. Send it in parts, or use legwork import on the computer it lies on."
	}
	return "The file did not arrive whole. Nothing was changed. Send it again."
}

// sentence is an error as people read it.
func sentence(err error) string {
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		return invalid.Error() + "."
	}
	var bad *archive.Trouble
	if errors.As(err, &bad) {
		return "This history cannot be read: " + bad.Error() + ". Nothing was changed."
	}
	return "The file could not be read. Nothing was changed."
}

// offerRuns shows what runs came and what would become of them.
func (s *Server) offerRuns(a *ask, state athlete.State, up upload) error {
	today := a.by.Today()
	cal, err := runfile.Open(up.path(), runfile.Options{
		Zone: s.zoneOf(a), From: today.AddDays(-lookBack), To: today.AddDays(lookAhead), Units: state.Goal.What.Units, Unpacked: mostUnpacked,
	})
	if err != nil {
		return s.notTaken(a, state, sentence(withoutPath(err, up.dir)))
	}
	merged, notes := runfile.Merge(cal.Runs)
	cal.Runs, cal.Notes = merged, append(cal.Notes, notes...)
	offer, err := s.App.OfferRuns(a.r.Context(), a.by, app.RunsRead{Source: up.source(), Calendar: cal}, runfile.Alike)
	if err != nil {
		return err
	}
	token := s.pending.put(a.by.Athlete, pending{runs: offer}, s.Now())
	s.show(a, http.StatusOK, page.TheLook(s.runsOffered(state, offer, cal, token)))
	return nil
}

// withoutPath is err without the folder that nobody chose.
func withoutPath(err error, dir string) error {
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) {
		return err
	}
	x := *invalid
	x.Field = strings.TrimPrefix(strings.ReplaceAll(x.Field, dir, ""), string(filepath.Separator))
	if x.Field == "" {
		x.Field = "files"
	}
	return &x
}

// takeIn brings in what was looked at.
func (s *Server) takeIn(a *ask) error {
	ctx := a.r.Context()
	no := func(why string) error {
		state, err := s.App.State(ctx, a.by.Athlete)
		if err != nil {
			return err
		}
		return s.notTaken(a, state, why)
	}
	rise, ok := s.readers.sit(ctx, a.by.Athlete)
	if !ok {
		return no(crowdedDesk)
	}
	defer rise()
	p, ok := s.pending.take(a.by.Athlete, a.r.FormValue("offer"), s.Now())
	if !ok {
		return no("This was taken already, or too long ago. Nothing is lost: send the file again if its runs are missing.")
	}
	if p.history != nil {
		return s.takeHistory(a, p.history)
	}
	w, err := s.App.ImportRuns(ctx, a.by, p.runs)
	if err != nil {
		return err
	}
	return a.goOn(importPath + "?n=" + strconv.Itoa(len(p.runs.Calendar.Runs)) + "&saved=" + w.Name().String())
}

// takeHistory brings in a history that waited.
func (s *Server) takeHistory(a *ask, packed []byte) error {
	ctx := a.r.Context()
	read, err := archive.Read(bytes.NewReader(packed), archive.Limits{Bytes: 2 * mostHistory})
	if err != nil {
		return err
	}
	got, err := s.App.Import(ctx, a.by, read.Events)
	if err != nil {
		return err
	}
	return a.goOn(importPath + "?of=events&n=" + strconv.Itoa(got.New))
}

// usualWeek writes down a week that repeats, in words.
func (s *Server) usualWeek(a *ask) error {
	ctx := a.r.Context()
	state, err := s.App.State(ctx, a.by.Athlete)
	if err != nil {
		return err
	}
	week, err := usual.Parse(a.r.FormValue("week"))
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		p := s.importPage(state, "")
		p.Week, p.WeekWrong = a.r.FormValue("week"), invalid.Value+": "+invalid.Why+"."
		s.show(a, http.StatusUnprocessableEntity, page.TheImport(p))
		return nil
	}
	if err != nil {
		return err
	}
	w, err := s.App.WriteUsualWeek(ctx, a.by, week)
	if err != nil {
		return err
	}
	return a.savedAt(importPath, w)
}

// asArchive is the history that the only file of an upload holds, by itself or
// in what is taken along of everything; the error is archive.ErrWrongFile where
// it is none.
func asArchive(up upload) (archive.Archive, error) {
	if len(up.names) != 1 {
		return archive.Archive{}, archive.ErrWrongFile
	}
	f, err := os.Open(up.path())
	if err != nil {
		return archive.Archive{}, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return archive.Archive{}, err
	}
	if zipped, err := bundle.Open(f, info.Size()); err == nil {
		defer zipped.Close()
		return archive.Read(zipped, archive.Limits{Bytes: mostHistory})
	}
	return archive.Read(f, archive.Limits{Bytes: mostHistory})
}

// offerArchive shows what a history that was taken along would bring.
func (s *Server) offerArchive(a *ask, state athlete.State, got archive.Archive) error {
	events := got.Events
	foreign := got.Athlete != a.by.Athlete
	if foreign {
		events = app.Adopted(events, a.by.Athlete)
	}
	known := map[journal.ID]bool{}
	history, err := s.App.Export(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	for e, err := range history.Events {
		if err != nil {
			return err
		}
		known[e.ID] = true
	}
	fresh := 0
	for _, e := range events {
		if !known[e.ID] {
			fresh++
		}
	}
	packed, err := packedHistory(a.by.Athlete, events, s.Now())
	if err != nil {
		return err
	}
	token := s.pending.put(a.by.Athlete, pending{history: packed}, s.Now())
	s.show(a, http.StatusOK, page.TheLook(s.archiveOffered(got, fresh, foreign, token)))
	return nil
}
