typedef Promise<long> Later;
typedef (Later or long) NowOrLater;
