using System.Globalization;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>Groups of completed years without gaps; which group an age belongs to is one look into a table.</summary>
internal sealed class AgeGroups
{
    public const int OldestAge = 130;
    private readonly byte[] _groupOfAge;

    private AgeGroups(IReadOnlyList<string> names, byte[] groupOfAge)
    {
        Names = names;
        _groupOfAge = groupOfAge;
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The group of an age from 0 to <see cref="OldestAge"/>.</summary>
    public int Of(int age) => _groupOfAge[age];

    public static AgeGroups Read(IReadOnlyList<string> names) =>
        TryRead(names, out var groups, out var error) ? groups! : throw new InvalidOperationException(error);

    public static bool TryRead(IReadOnlyList<string> names, out AgeGroups? groups, out string? error)
    {
        groups = null;
        var table = new byte[OldestAge + 1];
        var next = 0;
        for (var index = 0; index < names.Count; index++)
        {
            if (!TryBounds(names[index], out var from, out var to) || from != next || to < from || index > 100)
            {
                error =
                    $"Die Altersgruppe „{names[index]}“ schließt nicht lückenlos an; erwartet wird „{next}-…“ oder „{next}+“.";
                return false;
            }

            Array.Fill(table, (byte)index, from, to - from + 1);
            next = to + 1;
        }

        error = next == OldestAge + 1 ? null : "Die letzte Altersgruppe muss nach oben offen sein, zum Beispiel „80+“.";
        groups = error is null ? new AgeGroups(names, table) : null;
        return error is null;
    }

    private static bool TryBounds(string name, out int from, out int to)
    {
        to = OldestAge;
        if (name.EndsWith('+'))
        {
            return int.TryParse(name[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out from) && from <= OldestAge;
        }

        from = 0;
        return name.Split('-') is [var first, var last]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out from)
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out to)
            && to < OldestAge;
    }
}
