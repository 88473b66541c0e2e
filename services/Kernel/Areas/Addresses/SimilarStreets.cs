using System.Numerics;

namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// The streets of one municipality by the length of their short form, with signatures that rule out most of them by a few
/// bit operations. The memory is linear in the number of streets.
/// </summary>
internal sealed class SimilarStreets
{
    // What a name that only sounds alike is farther off than its sound.
    private const int SoundSurcharge = 5;

    private const int WrongLetter = 10;

    // As many as one wrong letter changes.
    private const int NearBits = 2;

    private readonly Candidate[] _candidates;
    private readonly double[] _lengths;
    private readonly ulong[] _signatures;
    private readonly ulong[] _soundSignatures;
    private readonly ulong[] _keySignatures;
    private readonly ShortenedStreets _shortened;

    internal readonly record struct Found(
        RegisteredStreet? Street,
        NumberLocator.Located Located,
        double Similarity,
        MatchReason Reason
    )
    {
        public static Found Nothing(MatchReason reason) => new(null, default, 0, reason);
    }

    private sealed record Candidate(RegisteredStreet Street, string Form, string Sound, bool HasStreet);

    public SimilarStreets(RegisteredStreet[] streets)
    {
        _candidates = [.. streets.Select(Prepare).OrderBy(c => c.Form.Length).ThenBy(c => c.Street.Key, StringComparer.Ordinal)];
        _lengths = [.. _candidates.Select(candidate => (double)candidate.Form.Length)];
        _signatures = [.. _candidates.Select(candidate => LetterSignature.Of(candidate.Form))];
        _soundSignatures = [.. _candidates.Select(candidate => LetterSignature.Of(candidate.Sound))];
        _keySignatures = [.. _candidates.Select(candidate => LetterSignature.Of(candidate.Street.Key))];
        _shortened = new ShortenedStreets(streets);
    }

    public Found Find(ReadOnlySpan<char> street, ReadOnlySpan<char> houseNumber, ReadOnlySpan<char> addition)
    {
        Span<char> buffer = stackalloc char[3 * StreetKey.Capacity];
        var key = buffer[..StreetKey.Write(street, buffer[..StreetKey.Capacity])];
        if (key.IsEmpty)
        {
            return Found.Nothing(MatchReason.StreetMissing);
        }

        var shortened = _shortened.Find(street, houseNumber, addition, out var hasInitial);
        if (shortened.Street is not null || shortened.Reason == MatchReason.StreetAmbiguous || hasInitial)
        {
            return shortened;
        }

        var form = buffer.Slice(StreetKey.Capacity, ShortStreetForm.Write(key, buffer[StreetKey.Capacity..]));
        var sound = buffer.Slice(2 * StreetKey.Capacity, PhoneticKey.Write(form, buffer[(2 * StreetKey.Capacity)..]));
        var choice = new SimilarChoice(key.Length);
        Compare(new WrittenStreet(key, form, sound), choice, houseNumber, addition);
        return choice.Result;
    }

    /// <summary>The streets with the most similar names, the nearest first; none in which more letters are wrong than
    /// right.</summary>
    public IReadOnlyList<NearStreet> Nearest(ReadOnlySpan<char> street, int most)
    {
        Span<char> buffer = stackalloc char[2 * StreetKey.Capacity];
        var key = buffer[..StreetKey.Write(street, buffer[..StreetKey.Capacity])];
        var form = buffer.Slice(StreetKey.Capacity, ShortStreetForm.Write(key, buffer[StreetKey.Capacity..]));
        var limit = form.Length * WrongLetter / 2;
        List<NearStreet> near = [];
        foreach (var candidate in _candidates)
        {
            var cost = Math.Min(
                TypingDistance.Within(form, candidate.Form, limit),
                TypingDistance.Within(key, candidate.Street.Key, limit)
            );
            if (cost <= limit)
            {
                var similarity = SimilarChoice.SimilarityOf(cost, key.Length, candidate.Street.Key.Length);
                near.Add(new NearStreet(candidate.Street.Name, similarity));
            }
        }

        return [.. near.OrderByDescending(one => one.Similarity).ThenBy(one => one.Street, StringComparer.Ordinal).Take(most)];
    }

    private static Candidate Prepare(RegisteredStreet street)
    {
        Span<char> buffer = stackalloc char[2 * StreetKey.Capacity];
        var form = buffer[..ShortStreetForm.Write(street.Key, buffer)];
        var sound = buffer.Slice(StreetKey.Capacity, PhoneticKey.Write(form, buffer[StreetKey.Capacity..]));
        return new Candidate(street, form.ToString(), sound.ToString(), ShortStreetForm.HasStreet(street.Key));
    }

    // Those with nearly the same letters first: they set the limit so low that hardly another needs a closer look.
    private void Compare(WrittenStreet written, SimilarChoice choice, ReadOnlySpan<char> houseNumber, ReadOnlySpan<char> addition)
    {
        var limit = SimilarChoice.LimitFor(written.Form.Length);
        var window = (limit / TypingDistance.Doubled) + 1;
        var (first, end) = (FirstOfLength(written.Form.Length - window), FirstOfLength(written.Form.Length + window + 1));
        for (var i = first; i < end; i++)
        {
            if (BitsApart(written, i) <= NearBits)
            {
                CompareWith(i, written, limit, choice, houseNumber, addition);
            }
        }

        for (var i = first; i < end; i++)
        {
            var apart = BitsApart(written, i);
            if (apart > NearBits && apart <= BitsWithin(Math.Min(limit, choice.LowestCost)))
            {
                CompareWith(i, written, limit, choice, houseNumber, addition);
            }
        }
    }

    private void CompareWith(
        int i,
        WrittenStreet written,
        int limit,
        SimilarChoice choice,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition
    )
    {
        // Nothing that is farther off than the best can win or tie.
        limit = Math.Min(limit, choice.LowestCost);
        var bits = BitsWithin(limit);
        var cost = limit + 1;
        if (BitOperations.PopCount(written.Signature ^ _signatures[i]) <= bits)
        {
            cost = TypingDistance.Within(written.Form, _candidates[i].Form, limit);
        }

        // An error within "Straße" itself shows only where it is written out.
        if (
            written.MayMisspellStreet
            && _candidates[i].HasStreet
            && BitOperations.PopCount(written.KeySignature ^ _keySignatures[i]) <= bits
        )
        {
            cost = Math.Min(cost, TypingDistance.Within(written.Key, _candidates[i].Street.Key, limit));
        }

        var soundCost = limit + 1;
        if (limit >= SoundSurcharge && BitOperations.PopCount(written.SoundSignature ^ _soundSignatures[i]) <= bits)
        {
            soundCost = SoundSurcharge + TypingDistance.Within(written.Sound, _candidates[i].Sound, limit - SoundSurcharge);
        }

        if (Math.Min(cost, soundCost) <= limit)
        {
            choice.Offer(_candidates[i].Street, Math.Min(cost, soundCost), soundCost < cost, houseNumber, addition);
        }
    }

    private int BitsApart(WrittenStreet written, int i)
    {
        var apart = Math.Min(
            BitOperations.PopCount(written.Signature ^ _signatures[i]),
            BitOperations.PopCount(written.SoundSignature ^ _soundSignatures[i])
        );
        return written.MayMisspellStreet
            ? Math.Min(apart, BitOperations.PopCount(written.KeySignature ^ _keySignatures[i]))
            : apart;
    }

    private static int BitsWithin(int limit) => 2 * ((limit + 9) / 10);

    private int FirstOfLength(int length)
    {
        var at = Array.BinarySearch(_lengths, length - 0.5);
        return at >= 0 ? at : ~at;
    }
}
