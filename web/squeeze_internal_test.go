package web

import "testing"

func TestAScriptIsSqueezedToWhatItSays(t *testing.T) {
	for in, want := range map[string]string{
		"// why\nlet a = 1; // one\n":             "let a=1;\n",
		"/** @type {x} */ (a) .b":                 "(a).b",
		"a + +b; a - -b; a ++ + b":                "a+ +b;a- -b;a++ +b",
		`say("// no  comment", '/* none */')`:     `say("// no  comment",'/* none */')`,
		"`a  ${b ? `c  ${\"}\"}` : 2}  // d`":     "`a  ${b ? `c  ${\"}\"}` : 2}  // d`",
		`x.replace(/ [/"] \/ /, "")`:              `x.replace(/ [/"] \/ /,"")`,
		"return / a /.test(b) / 2":                "return/ a /.test(b)/2",
		"a / b / c":                               "a/b/c",
		"if (a) {\n\n    go();\n  }\n  else stop": "if(a){\ngo();\n}\nelse stop",
		"const é = in_ in x":                      "const é=in_ in x",
		`a = "\"  " + '\\'`:                       `a="\"  "+'\\'`,
		"/* unended":                              "",
		"`unended":                                "`unended",
	} {
		if got := squeezed(in); got != want {
			t.Errorf("%q\n got %q\nwant %q", in, got, want)
		}
	}
}
