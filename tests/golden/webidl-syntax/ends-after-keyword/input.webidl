interface Ok {};
partial