namespace Sozialplanung.Tables;

/// <summary>The separator is the character that most lines have equally often; decimal commas lose against it.</summary>
internal static class SeparatorDetection
{
    private const int Lines = 200;

    public static char Of(ReadOnlySpan<char> sample)
    {
        var best = (Separator: ';', Score: 0L);
        foreach (var candidate in ";,\t|")
        {
            var score = Score(sample, candidate);
            if (score > best.Score)
            {
                best = (candidate, score);
            }
        }

        return best.Separator;
    }

    private static long Score(ReadOnlySpan<char> sample, char candidate)
    {
        var lines = new Dictionary<int, int>();
        var isQuoted = false;
        int count = 0,
            seen = 0;
        foreach (var letter in sample)
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (letter == candidate && !isQuoted)
            {
                count++;
            }
            else if (letter == '\n' && (!isQuoted || count == 0))
            {
                isQuoted = false;
                lines[count] = lines.GetValueOrDefault(count) + 1;
                count = 0;
                if (++seen == Lines)
                {
                    break;
                }
            }
        }

        // The last line counts only where there is no other; it may be cut off.
        if (seen == 0)
        {
            lines[count] = 1;
        }

        return lines.Where(line => line.Key > 0).Select(line => (long)line.Value * line.Value * line.Key).DefaultIfEmpty().Max();
    }
}
