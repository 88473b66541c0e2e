namespace Sozialplanung.Geography.ConversionKeys;

/// <summary>What part of an area of the old Gebietsstand belongs to an area of the new one.</summary>
/// <param name="Old">Code of the area of the old Gebietsstand.</param>
/// <param name="New">Code of the area of the new Gebietsstand.</param>
/// <param name="Share">Above 0 and at most 1.</param>
public sealed record KeyShare(string Old, string New, decimal Share);
