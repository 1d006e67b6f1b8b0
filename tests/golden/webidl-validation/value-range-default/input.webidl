dictionary Options {
  octet level = 300;
  [EnforceRange] unsigned long size = -1;
};
