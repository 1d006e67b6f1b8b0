interface mixin Switchable : Thing { attribute boolean on; };
namespace Lamps : Things { long count(); };
partial interface Lamp : Light { attribute boolean on; };
partial dictionary LampInit : LightInit { boolean on; };
callback interface Switched : Changed { undefined f(); };
