namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// The stretches of one side of a street in ascending order, without overlap. Positions are those of <see cref="HouseNumber"/>;
/// an area is an index, or <see cref="Conflict"/> where the register gives several.
/// </summary>
internal readonly record struct NumberSegments(int[] From, int[] To, int[] Area)
{
    public const int None = -1;
    public const int Conflict = -2;

    public static NumberSegments Empty { get; } = new([], [], []);

    public bool IsEmpty => From.Length == 0;

    /// <summary>Index of the last stretch that begins at or before the position, or -1.</summary>
    public int LastAtOrBefore(int position)
    {
        var low = 0;
        var high = From.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (From[middle] <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }
}
