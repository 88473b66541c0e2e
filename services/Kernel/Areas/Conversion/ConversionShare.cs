namespace Sozialplanung.Areas.Conversion;

/// <summary>What part of an area of the old Gebietsstand belongs to an area of the new one, 0 to 1.</summary>
public sealed record ConversionShare(string Old, string New, double Share);
