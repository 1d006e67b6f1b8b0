/* The Web IDL grammar as a Python extension module.
 *
 * language() gives the generated tables of webidl/grammar/src/parser.c in the capsule that tree_sitter.Language asks
 * for. Only the limited API is used, so that one build serves every Python from 3.11 on.
 */
#include <Python.h>

typedef struct TSLanguage TSLanguage;

const TSLanguage *tree_sitter_webidl(void);

static PyObject *language(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arguments)) {
    return PyCapsule_New((void *)tree_sitter_webidl(), "tree_sitter.Language", NULL);
}

static PyMethodDef methods[] = {
    {"language", language, METH_NOARGS, "The grammar, as a capsule for tree_sitter.Language."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef_Slot slots[] = {
    {0, NULL},
};

static struct PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "_webidl",
    .m_doc = "The Web IDL grammar for tree-sitter.",
    .m_size = 0,
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__webidl(void) { return PyModuleDef_Init(&definition); }
