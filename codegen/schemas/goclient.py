"""What will be printed as Go for the client of services."""

from typing import Literal

from codegen.schemas.base import Model


class ClientStep(Model):
    """`call.function(arguments)`. `only` is the condition under which it is done, `each` what `v` goes through."""

    function: str
    arguments: tuple[str, ...]
    only: str = ""
    each: str = ""


class ClientMethod(Model):
    """`facts` are the fields of the gowasm.Method in `variable`. `params` stands behind the context, and `finish` is
    what is returned."""

    name: str
    doc: tuple[str, ...]
    variable: str
    facts: tuple[tuple[str, str], ...]
    params: str
    results: str
    steps: tuple[ClientStep, ...]
    finish: str

    @property
    def width(self) -> int:
        """That of the longest name of a fact and its colon: gofmt aligns what stands behind."""
        return max(len(name) for name, _ in self.facts) + 1


class ClientError(Model):
    """The function that reads an error by `decode`. `pointer`: it is a pointer to the type that is the error."""

    name: str
    type: str
    decode: str
    pointer: bool


class ClientPages(Model):
    """The method `All...` of one with pages. `given` are the arguments of that one, `cursor` its type, and `zero` what
    is to be said of a page that is nil, where it may be."""

    name: str
    of: str
    params: str
    item: str
    cursor: str
    given: str
    items: str
    next: str
    pointer: bool = False


class Client(Model):
    name: str
    service: str
    doc: tuple[str, ...] = ()
    methods: tuple[ClientMethod, ...]
    pages: tuple[ClientPages, ...] = ()


class ClientOption(Model):
    """An option of the runtime, as the package has it, too: `func name(params) Option`."""

    name: str
    doc: tuple[str, ...]
    params: str
    arguments: str


class ClientFile(Model):
    """`imports` are groups of lines. `option` is the type of options: `Option`, or that of the runtime where the
    package has another one of that name."""

    kind: Literal["client file"] = "client file"
    source: str
    package: str
    imports: tuple[tuple[str, ...], ...]
    clients: tuple[Client, ...]
    errors: tuple[ClientError, ...]
    option: str
    options: tuple[ClientOption, ...]
