namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Publishes complementary cells again, dearest first, where the deviations can be led around them: through cells that are
/// withheld already, or, when exchanging, through others that together cost less.
/// </summary>
internal sealed class PatternReduction(PatternDraft draft, DeviationSearch deviations, SingletonGroups singletons)
{
    private readonly SuppressionProblem _problem = draft.Problem;
    private readonly bool[] _canMove = [.. draft.Problem.CanMove];

    /// <summary>Publishes what is not needed beside the rest. True where something was gained.</summary>
    public bool Drop()
    {
        var room = new WithheldRoom(_problem, draft.IsWithheld);
        return TryEach(long.MaxValue, cell => !LeavesSensitiveAlone(cell) && TryPublish(cell, room));
    }

    /// <summary>
    /// Exchanges cells for cheaper ones, the dearest first, until the searches have come to so much effort. True where something
    /// was gained.
    /// </summary>
    public bool Exchange(long mostEffort) => TryEach(mostEffort, TryExchange);

    private bool TryEach(long mostEffort, Func<int, bool> attempt)
    {
        var hasGained = false;
        foreach (var cell in draft.Complementary.OrderByDescending(cell => _problem.Prices[cell]).ThenBy(cell => cell).ToArray())
        {
            _problem.Cancellation.ThrowIfCancellationRequested();
            if (deviations.Effort > mostEffort)
            {
                break;
            }

            hasGained |= draft.IsWithheld[cell] && attempt(cell);
        }

        return hasGained;
    }

    // Follows the sums in which one withheld cell is left: it is known, and so on. Most attempts end here.
    private bool LeavesSensitiveAlone(int published)
    {
        List<int> known = [published];
        draft.Publish(published);
        var found = false;
        for (var k = 0; k < known.Count && !found; k++)
        {
            foreach (var sum in _problem.Relations.RowsOf(known[k]))
            {
                if (draft.WithheldIn(sum) == 1)
                {
                    var last = LastWithheld(sum);
                    found |= _problem.Findings[last] is not null;
                    known.Add(last);
                    draft.Publish(last);
                }
            }
        }

        known.ForEach(draft.Withhold);
        return found;
    }

    private int LastWithheld(int sum)
    {
        foreach (var cell in _problem.Relations.CellsOf(sum))
        {
            if (draft.IsWithheld[cell])
            {
                return cell;
            }
        }

        throw new InvalidOperationException($"Nothing is withheld in sum {sum}.");
    }

    private bool TryPublish(int cell, WithheldRoom room)
    {
        var users = UsersOf(cell);
        var before = Array.ConvertAll(users, user => user.Witness);
        room.Fix(cell);
        foreach (var user in users)
        {
            user.Witness = singletons.Without(user.Singleton, room, () => room.Find(user));
            if (user.Witness is null)
            {
                user.Refusals++;
                break;
            }
        }

        if (users.All(user => user.Witness is not null) && AreSafeFromSingletons(users))
        {
            Array.ForEach(users, user => draft.Attach(user, user.Witness!)); // checked above
            draft.Publish(cell);
            return true;
        }

        room.Release(cell);
        Restore(users, before);
        return false;
    }

    private bool TryExchange(int cell)
    {
        var users = UsersOf(cell);
        var before = Array.ConvertAll(users, user => user.Witness);
        var budget = _problem.Prices[cell] * (1 - 1e-9);
        List<int> added = [];
        _canMove[cell] = false;
        foreach (var user in users)
        {
            var deviation = singletons.Without(
                user.Singleton,
                _canMove,
                () => deviations.Find(user.Cell, user.Amount, draft.Cost, _canMove, budget)
            );
            budget -= deviation is null ? double.PositiveInfinity : Withhold(deviation, cell, added);
            if (budget <= 0)
            {
                user.Refusals++;
                break;
            }

            user.Witness = deviation;
        }

        _canMove[cell] = true;
        if (budget > 0 && AreSafeFromSingletons(users))
        {
            Array.ForEach(users, user => draft.Attach(user, user.Witness!)); // set in the loop above
            draft.Publish(cell);
            return true;
        }

        Restore(users, before);
        added.ForEach(draft.Publish);
        return false;
    }

    // Most attempts fail, and mostly for the sake of the same few: they are asked first.
    private Requirement[] UsersOf(int cell) => [.. draft.UsersOf(cell).OrderByDescending(user => user.Refusals)];

    private static void Restore(Requirement[] users, Deviation?[] witnesses)
    {
        for (var k = 0; k < users.Length; k++)
        {
            users[k].Witness = witnesses[k];
        }
    }

    private double Withhold(Deviation deviation, int except, List<int> added)
    {
        var price = 0.0;
        foreach (var cell in deviation.Cells)
        {
            if (!draft.IsWithheld[cell] && cell != except)
            {
                price += _problem.Prices[cell];
                added.Add(cell);
                draft.Withhold(cell);
            }
        }

        return price;
    }

    private bool AreSafeFromSingletons(Requirement[] users) =>
        _problem.Options.Singletons == SingletonRule.Ignored
        || users.Select(user => user.Cell).Distinct().All(cell => singletons.Knowing(cell, draft).Count == 0);
}
