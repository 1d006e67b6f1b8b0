// CSS Animation Worklet API, https://drafts.css-houdini.org/css-animationworklet-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
partial namespace CSS {
    [SameObject] readonly attribute Worklet animationWorklet;
};

[Global=(Worklet, AnimationWorklet), Exposed=AnimationWorklet]
interface AnimationWorkletGlobalScope : WorkletGlobalScope {
    undefined registerAnimator(DOMString name, AnimatorInstanceConstructor animatorCtor);
};

callback AnimatorInstanceConstructor = any (any options, optional any state);

[Exposed=AnimationWorklet]
interface WorkletAnimationEffect {
    EffectTiming getTiming();
    ComputedEffectTiming getComputedTiming();
    attribute double? localTime;
};

[Exposed=Window]
interface WorkletAnimation : Animation {
    constructor(
        DOMString animatorName,
        optional (AnimationEffect or sequence<AnimationEffect>)? effects = null,
        optional AnimationTimeline? timeline,
        optional any options
    );
    readonly attribute DOMString animatorName;
};

[Exposed=AnimationWorklet]
interface WorkletGroupEffect {
    sequence<WorkletAnimationEffect> getChildren();
};
