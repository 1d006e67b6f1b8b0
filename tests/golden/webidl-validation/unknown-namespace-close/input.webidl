[Exposed=Window]
namespace WebAssembly {
};
[Exposed=Window, LegacyNamespace=WebAssembl]
interface Module {
};
