namespace Sozialplanung.Areas.Addresses;

/// <summary>The numbers of one address: 12 (first = last), 12–14, 12a–c.</summary>
public readonly record struct HouseNumberRange(HouseNumber First, HouseNumber Last);
