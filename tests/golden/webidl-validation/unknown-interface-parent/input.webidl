[Exposed=Window]
interface Circle : Shap {
};
[Exposed=Window]
interface Shape {
};
