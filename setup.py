"""The one thing that pyproject.toml cannot say: the C extension with the Web IDL grammar."""

from setuptools import Extension, setup

setup(
    ext_modules=[
        Extension(
            "codegen.syntax._webidl",
            sources=["codegen/syntax/_webidl.c", "webidl/grammar/src/parser.c"],
            depends=["webidl/grammar/src/tree_sitter/parser.h"],
            include_dirs=["webidl/grammar/src"],
            define_macros=[("Py_LIMITED_API", "0x030B0000")],
            py_limited_api=True,
        )
    ],
    options={"bdist_wheel": {"py_limited_api": "cp311"}},
)
