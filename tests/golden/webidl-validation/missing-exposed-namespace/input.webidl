namespace Geometry {
};
