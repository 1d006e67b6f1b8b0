[Exposed=Window, LegacyNamespace=WebAssembl]
interface Module {
};
