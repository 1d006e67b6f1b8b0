"""The DOMException names table: https://webidl.spec.whatwg.org/#dfn-error-names-table."""

BASE_ERROR_NAMES = frozenset(
    {
        *("IndexSizeError", "HierarchyRequestError", "WrongDocumentError", "InvalidCharacterError"),
        *("NoModificationAllowedError", "NotFoundError", "NotSupportedError", "InUseAttributeError"),
        *("InvalidStateError", "SyntaxError", "InvalidModificationError", "NamespaceError", "InvalidAccessError"),
        *("TypeMismatchError", "SecurityError", "NetworkError", "AbortError", "URLMismatchError", "TimeoutError"),
        *("InvalidNodeTypeError", "DataCloneError", "EncodingError", "NotReadableError", "UnknownError"),
        *("ConstraintError", "DataError", "TransactionInactiveError", "ReadOnlyError", "VersionError"),
        *("OperationError", "NotAllowedError", "OptOutError"),
    }
)
"""`QuotaExceededError` stands in the table too, but became an interface of its own."""
