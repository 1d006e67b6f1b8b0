"""What pyproject.toml cannot say: the C extension with the Web IDL grammar, and the data that lies beside the package
in the repository and inside it in a wheel (`codegen.data` finds it in both)."""

from setuptools import Extension, find_packages, setup

DATA = {
    "codegen._data.golang.stdlib": "golang/stdlib",
    "codegen._data.templates": "templates",
    "codegen._data.webidl.patches": "webidl/patches",
    "codegen._data.webidl.platform": "webidl/platform",
}

setup(
    packages=[*find_packages(include=["codegen", "codegen.*"]), *DATA],
    package_dir=DATA,
    package_data={"codegen": ["py.typed"]} | {name: ["**/*"] for name in DATA},
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
