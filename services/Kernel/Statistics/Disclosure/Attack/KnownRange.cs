namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// What a publication itself says about a cell: its value lies between these (equal where it is printed exactly).
/// </summary>
/// <param name="Lower">null: no limit.</param>
/// <param name="Upper">null: no limit.</param>
public readonly record struct KnownRange(double? Lower, double? Upper);
