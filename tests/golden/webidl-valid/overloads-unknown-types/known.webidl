[Exposed=Window]
interface Mystery {
};
