// CSS Painting API Level 1, https://drafts.css-houdini.org/css-paint-api-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial namespace CSS {
    [SameObject] readonly attribute Worklet paintWorklet;
};

[Global=(Worklet, PaintWorklet), Exposed=PaintWorklet]
interface PaintWorkletGlobalScope : WorkletGlobalScope {
    undefined registerPaint(DOMString name, VoidFunction paintCtor);
    readonly attribute unrestricted double devicePixelRatio;
};

dictionary PaintRenderingContext2DSettings {
    boolean alpha = true;
};

[Exposed=PaintWorklet]
interface PaintRenderingContext2D {
};

PaintRenderingContext2D includes CanvasState;

PaintRenderingContext2D includes CanvasTransform;

PaintRenderingContext2D includes CanvasCompositing;

PaintRenderingContext2D includes CanvasImageSmoothing;

PaintRenderingContext2D includes CanvasFillStrokeStyles;

PaintRenderingContext2D includes CanvasShadowStyles;

PaintRenderingContext2D includes CanvasRect;

PaintRenderingContext2D includes CanvasDrawPath;

PaintRenderingContext2D includes CanvasDrawImage;

PaintRenderingContext2D includes CanvasPathDrawingStyles;

PaintRenderingContext2D includes CanvasPath;

[Exposed=PaintWorklet]
interface PaintSize {
    readonly attribute double width;
    readonly attribute double height;
};
