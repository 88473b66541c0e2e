using System.ComponentModel.DataAnnotations;
using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Geography.ChangeStreet;

public enum StreetChangeKind
{
    /// <summary>A new entry.</summary>
    Add,

    /// <summary>An entry belongs to another area.</summary>
    Move,

    /// <summary>An entry is valid for the last time on a day.</summary>
    End,
}

/// <summary>One change of the register by hand.</summary>
public sealed record StreetChange
{
    public required StreetChangeKind Kind { get; init; }

    /// <summary>The entry that is moved or ended.</summary>
    public long? Entry { get; init; }

    /// <summary>Of a new entry.</summary>
    [MaxLength(200)]
    public string Municipality { get; init; } = "";

    [MaxLength(200)]
    public string Street { get; init; } = "";

    public HouseNumberSide Side { get; init; }

    /// <summary>Empty with <see cref="To"/>: the whole street.</summary>
    [MaxLength(40)]
    public string From { get; init; } = "";

    /// <summary>Empty: <see cref="From"/> alone.</summary>
    [MaxLength(40)]
    public string To { get; init; } = "";

    /// <summary>Of a new or moved entry.</summary>
    [MaxLength(40)]
    public string Area { get; init; } = "";

    public DateOnly? ValidFrom { get; init; }

    /// <summary>Of an ended entry: the last day, included.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Stays beside the change; a check needs none.</summary>
    [MaxLength(1000)]
    public string Reason { get; init; } = "";
}

/// <summary>What a change would bring; nothing of it has been done.</summary>
/// <param name="Errors">Why it would be refused.</param>
/// <param name="Warnings">What a person should know before.</param>
public sealed record CheckedStreetChange(IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings);
