// Observable, https://wicg.github.io/observable/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=*]
interface Subscriber {
    undefined next(any value);
    undefined error(any error);
    undefined complete();
    undefined addTeardown(VoidFunction teardown);
    readonly attribute boolean active;
    readonly attribute AbortSignal signal;
};

callback SubscribeCallback = undefined (Subscriber subscriber);

callback ObservableSubscriptionCallback = undefined (any value);

dictionary SubscriptionObserver {
    ObservableSubscriptionCallback next;
    ObservableSubscriptionCallback error;
    VoidFunction complete;
};

callback ObservableInspectorAbortHandler = undefined (any value);

dictionary ObservableInspector {
    ObservableSubscriptionCallback next;
    ObservableSubscriptionCallback error;
    VoidFunction complete;
    VoidFunction subscribe;
    ObservableInspectorAbortHandler abort;
};

typedef (ObservableSubscriptionCallback or SubscriptionObserver) ObserverUnion;

typedef (ObservableSubscriptionCallback or ObservableInspector) ObservableInspectorUnion;

dictionary SubscribeOptions {
    AbortSignal signal;
};

callback Predicate = boolean (any value, unsigned long long index);

callback Reducer = any (any accumulator, any currentValue, unsigned long long index);

callback Mapper = any (any value, unsigned long long index);

callback Visitor = undefined (any value, unsigned long long index);

callback CatchCallback = any (any value);

[Exposed=*]
interface Observable {
    constructor(SubscribeCallback callback);
    undefined subscribe(optional ObserverUnion observer = {}, optional SubscribeOptions options = {});
    static Observable from(any value);
    Observable takeUntil(any value);
    Observable map(Mapper mapper);
    Observable filter(Predicate predicate);
    Observable take(unsigned long long amount);
    Observable drop(unsigned long long amount);
    Observable flatMap(Mapper mapper);
    Observable switchMap(Mapper mapper);
    Observable inspect(optional ObservableInspectorUnion inspectorUnion = {});
    Observable catch(CatchCallback callback);
    Observable finally(VoidFunction callback);
    Promise<sequence<any>> toArray(optional SubscribeOptions options = {});
    Promise<undefined> forEach(Visitor callback, optional SubscribeOptions options = {});
    Promise<boolean> every(Predicate predicate, optional SubscribeOptions options = {});
    Promise<any> first(optional SubscribeOptions options = {});
    Promise<any> last(optional SubscribeOptions options = {});
    Promise<any> find(Predicate predicate, optional SubscribeOptions options = {});
    Promise<boolean> some(Predicate predicate, optional SubscribeOptions options = {});
    Promise<any> reduce(Reducer reducer, optional any initialValue, optional SubscribeOptions options = {});
};

dictionary ObservableEventListenerOptions {
    boolean capture = false;
    boolean passive;
};

partial interface EventTarget {
    Observable when(DOMString type, optional ObservableEventListenerOptions options = {});
};
