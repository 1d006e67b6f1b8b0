// What our type patches name and no standard defines.
callback TimerCallback = undefined ();
typedef (Headers or sequence<sequence<ByteString>> or record<ByteString, ByteString>) HeadersLike;
