global using Sozialplanung.DemoDistrict.Chance;
